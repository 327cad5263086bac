import { expect, test } from 'vitest';
import { writeTextCard, type TextCard } from '../../../../src/picture/card/textcard.ts';

const card: TextCard = {
	...{ language: 'en-GB', site: 'The Quays', label: 'Said by The Tide:' },
	...{ title: 'The barrels are red.', description: 'The Tide: The barrels are red.' },
	lines: [{ label: 'How it stands', text: 'Alleged' }],
};
const read = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
		text.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, ''),
	);

test('writeTextCard() writes the site, who says so, what, and the lines below', () => {
	const svg = writeTextCard(card);
	expect(read(svg)).toEqual([
		'The Quays',
		'Said by The Tide:',
		'The barrels are red.',
		'How it stands',
		'Alleged',
	]);
	expect(writeTextCard(card)).toBe(svg);
});

test('writeTextCard() never cuts the title, and keeps it over the lines below', () => {
	const title = 'The barrels that were found are red, and many. '.repeat(6).trim();
	const long = 'An answer of many words. '.repeat(20);
	const lines = [1, 2, 3].map((i) => ({ label: `Side ${i}`, text: long }));
	const svg = writeTextCard({ ...card, title, lines });
	expect(read(svg)[2]).toBe(title);
	const rule = Number(/<rect x="48" y="(\d+)"/.exec(svg)?.[1]);
	const [, , block = ''] = [...svg.matchAll(/<text[^>]*>.*?<\/text>/g)].map(([text]) => text);
	const last = [...block.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y)).at(-1)!;
	expect(last).toBeLessThan(rule);
});
