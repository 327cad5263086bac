import { expect, test } from 'vitest';
import {
	describeOembed,
	formatEmbedCode,
	offerEmbed,
} from '../../../../src/explorer/embed/embed.ts';
import { makeSite } from '../../ledger/records.ts';

const base = new URL('https://quay.example/');
const embed = {
	...{ path: 'claims/red', home: 'claims/red/', height: 320 },
	title: 'The “Tide” & piers: red.',
};

test('formatEmbedCode() writes an address and a title so that they end no attribute', () => {
	const code = formatEmbedCode(
		'https://quay.example/map/?a=1&b=2',
		'The “bound” & "mended" <book>',
		640,
	);
	expect(code).toContain(' src="https://quay.example/map/?a=1&amp;b=2" ');
	expect(code).toContain(' title="The “bound” &amp; &quot;mended&quot; &lt;book>" ');
});

test('formatEmbedCode() shows a page as wide as there is space, without a border or a referrer', () => {
	expect(formatEmbedCode('https://quay.example/embed/map/', 'Map of quays', 640)).toBe(
		'<iframe src="https://quay.example/embed/map/" title="Map of quays" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" style="border: 0"></iframe>',
	);
});

test('offerEmbed() gives the code of an embed, and the address of the file that says the same', () => {
	expect(offerEmbed(embed, base)).toEqual({
		embed: {
			page: '/embed/claims/red/',
			code: formatEmbedCode('https://quay.example/embed/claims/red/', embed.title, 320),
		},
		oembed: '/embed/claims/red/oembed.json',
	});
});

test('describeOembed() gives the code with a size, and names the site and who publishes it', () => {
	expect(describeOembed(embed, makeSite(), base)).toEqual({
		version: '1.0',
		type: 'rich',
		title: embed.title,
		author_name: 'The Quay Desk',
		author_url: 'https://quay.example/',
		provider_name: 'The Quays',
		provider_url: 'https://quay.example/',
		cache_age: 86400,
		html: formatEmbedCode('https://quay.example/embed/claims/red/', embed.title, 320),
		width: 800,
		height: 320,
	});
});
