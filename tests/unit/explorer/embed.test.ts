import { expect, test } from 'vitest';
import { describeOembed, formatEmbedCode } from '../../../src/explorer/embed.ts';
import { makeSite } from '../ledger/records.ts';

test('formatEmbedCode() writes an address and a title so that they end no attribute', () => {
	const code = formatEmbedCode(
		'https://quay.example/map/?a=1&b=2',
		'The “bound” & "mended" <book>',
	);
	expect(code).toContain(' src="https://quay.example/map/?a=1&amp;b=2" ');
	expect(code).toContain(' title="The “bound” &amp; &quot;mended&quot; &lt;book>" ');
});

test('formatEmbedCode() shows a page as wide as there is space, without a border or a referrer', () => {
	expect(formatEmbedCode('https://quay.example/embed/map/', 'Map of quays')).toBe(
		'<iframe src="https://quay.example/embed/map/" title="Map of quays" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" style="border: 0"></iframe>',
	);
});

test('describeOembed() gives the code with a size, and names the site and who publishes it', () => {
	const [address, title] = ['https://quay.example/embed/map/', 'Map of “quays” & piers'];
	expect(describeOembed(address, title, makeSite(), 'https://quay.example/')).toEqual({
		version: '1.0',
		type: 'rich',
		title,
		author_name: 'The Quay Desk',
		author_url: 'https://quay.example/',
		provider_name: 'The Quays',
		provider_url: 'https://quay.example/',
		cache_age: 86400,
		html: formatEmbedCode(address, title),
		width: 800,
		height: 640,
	});
});
