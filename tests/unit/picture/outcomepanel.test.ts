import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { writeOutcomes } from '../../../src/picture/outcomepanel.ts';

const at = { x: 10, y: 0, width: 200, height: 200 };
const bars = [
	{ label: 'Looked', count: 5, isNone: false },
	{ label: 'Nothing & none', count: 0, isNone: true },
];
const $ = load(`<svg>${writeOutcomes(bars, 10, at)}</svg>`, { xml: true });

test('writeOutcomes() draws each count as a part of a whole, and nought as the whole alone', () => {
	const widths = $('rect')
		.toArray()
		.map((rect) => $(rect).attr('width'));
	expect(widths).toEqual(['200', '100', '200']);
	const words = $('text')
		.toArray()
		.map((text) => $(text).text());
	expect(words).toEqual(['Looked', '5', 'Nothing & none', '0']);
});

test('writeOutcomes() keeps all it draws within its height', () => {
	for (const rect of $('rect').toArray())
		expect(Number($(rect).attr('y')) + Number($(rect).attr('height'))).toBeLessThanOrEqual(200);
});
