import { expect, test } from 'vitest';
import {
	describeOembed,
	formatEmbedCode,
	offerEmbed,
} from '../../../../src/explorer/embed/embed.ts';
import { makeSite } from '../../ledger/records.ts';

const one = [{ width: 800, height: 640 }];
const base = new URL('https://quay.example/');
const embed = {
	...{ path: 'claims/red', home: 'claims/red/' },
	heights: [
		{ width: 700, height: 220 },
		{ width: 320, height: 410 },
	],
	title: 'The “Tide” & piers: red.',
};

test('formatEmbedCode() writes an address and a title so that they end no attribute', () => {
	const code = formatEmbedCode(
		'https://quay.example/map/?a=1&b=2',
		'The “bound” & "mended" <book>',
		one,
	);
	expect(code).toContain(' src="https://quay.example/map/?a=1&amp;b=2" ');
	expect(code).toContain(' title="The “bound” &amp; &quot;mended&quot; &lt;book>" ');
});

test('formatEmbedCode() shows a page as wide as there is space, without a border or a referrer', () => {
	expect(formatEmbedCode('https://quay.example/embed/map/', 'Map of quays', one)).toBe(
		'<iframe src="https://quay.example/embed/map/" title="Map of quays" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" style="border:0"></iframe>',
	);
});

test('formatEmbedCode() puts a frame whose height goes by its width into an element that can be asked for it', () => {
	expect(formatEmbedCode('https://quay.example/embed/claims/red/', 'Red', embed.heights)).toBe(
		'<div style="width:100%;container-type:inline-size"><iframe src="https://quay.example/embed/claims/red/" title="Red" width="100%" height="410" loading="lazy" referrerpolicy="no-referrer" style="border:0;height:clamp(220px,570px - 50cqw,410px)"></iframe></div>',
	);
});

test('offerEmbed() gives the code of an embed, and the address of the file that says the same', () => {
	expect(offerEmbed(embed, base)).toEqual({
		embed: {
			page: '/embed/claims/red/',
			code: formatEmbedCode('https://quay.example/embed/claims/red/', embed.title, embed.heights),
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
		html: formatEmbedCode('https://quay.example/embed/claims/red/', embed.title, embed.heights),
		width: 800,
		height: 220,
	});
});
