import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { writeFigures } from '../../../src/picture/figurepanel.ts';

const write = (groups: number[][]) => {
	const at = { x: 10, y: 0, width: 200, height: 345 };
	const $ = load(`<svg>${writeFigures(groups, 'en-GB', at)}</svg>`, { xml: true });
	return $('rect')
		.toArray()
		.map((rect, i) => {
			const { x, y, width, height } = $(rect).attr()!;
			return [[x, y, width, height].join(' '), $('text').eq(i).text()];
		});
};

test('writeFigures() draws all numbers on one scale, and parts inside what they are a part of', () => {
	expect(write([[1000, 500], [50]])).toEqual([
		['10 0 200 200', '1,000'],
		['10 0 100 100', '500'],
		['10 245 10 100', '50'],
	]);
});

test('writeFigures() shows nought as a line', () => {
	expect(write([[10], [0]])[1]?.[0]).toMatch(/^10 \S+ 2 /);
});
