import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { CHART_WIDTH } from '../../../../src/picture/chart/chartsheet.ts';
import { drawCounts } from '../../../../src/picture/chart/countpanel.ts';

const { height, write } = drawCounts(
	[
		{ text: 'Salt & rope', count: 1200 },
		{ text: 'Nets', count: 300 },
		{ text: 'Sails', count: 0 },
	],
	'en-GB',
);
const $ = load(`<svg>${write({ x: 48, y: 100 })}</svg>`, { xml: true });

test('drawCounts() draws each count as a bar on one scale from nought, below its words and its number', () => {
	const widths = $('rect')
		.toArray()
		.map((bar) => Number($(bar).attr('width')));
	expect(widths).toEqual([CHART_WIDTH, CHART_WIDTH / 4, 0]);
	const told = $('text')
		.toArray()
		.map((text) => $(text).text());
	expect(told).toEqual(['Salt & rope 1,200', 'Nets 300', 'Sails 0']);
	const [last] = $('rect').last().toArray();
	expect(Number($(last).attr('y')) + Number($(last).attr('height'))).toBeLessThan(100 + height);
});
