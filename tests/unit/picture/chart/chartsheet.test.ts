import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { drawBars } from '../../../../src/picture/chart/barpanel.ts';
import { writeChart } from '../../../../src/picture/chart/chartsheet.ts';
import { drawEvents } from '../../../../src/picture/chart/eventpanel.ts';

const at = { x: 0, y: 0 };
const read = (svg: string) => load(`<svg>${svg}</svg>`, { xml: true });

test('writeChart() writes the finding over a chart, and its credit below it', () => {
	const $ = load(
		writeChart({
			...{ language: 'en-GB', title: 'Few are part of many.', description: 'Numbers: 2; 1.' },
			...{ credit: 'The coast, 30 June 2023', height: 100 },
			write: ({ x, y }) => `<g data-at="${x} ${y}"/>`,
		}),
		{ xml: true },
	);
	expect($('desc').text()).toBe('Numbers: 2; 1.');
	expect(
		$('text')
			.toArray()
			.map((text) => $(text).text()),
	).toEqual(['Few are part of many.', 'The coast, 30 June 2023']);
	expect($('g').attr('data-at')).toBe('48 121');
	expect($('svg').attr('viewBox')).toBe('0 0 1200 316');
});

test('drawBars() draws each number as a bar with its words, and nought without one', () => {
	const north = { value: 50, scope: 'the north' };
	const nobody = { value: 0, scope: 'nobody' };
	const { height, write } = drawBars([[north], [nobody]], 'en-GB');
	const $ = read(write(at));
	expect($('rect')).toHaveLength(1);
	expect(
		$('text')
			.toArray()
			.map((text) => $(text).text()),
	).toEqual(['the north 50', '0 nobody']);
	expect(height).toBe(154);
});

test('drawEvents() draws a mark for each event, those of one time above each other', () => {
	const rows = [
		{ name: 'reports 2', mark: 'ring', dates: ['2022-10-01', '2022-10-02'] },
		{ name: 'orders 1', mark: 'square', dates: ['2022-11-30'] },
	] as const;
	const $ = read(drawEvents(rows, (time) => `in ${time}`).write(at));
	const spots = $('g')
		.toArray()
		.map((mark) => /translate\(([\d.]+) ([\d.]+)\)/.exec($(mark).attr('transform')!)!.slice(1));
	expect(spots).toHaveLength(2 + 3);
	expect(spots[1]![0]).toBe(spots[2]![0]);
	expect(Number(spots[1]![1]) - Number(spots[2]![1])).toBe(12);
	const words = $('text')
		.toArray()
		.map((text) => $(text).text());
	expect(words).toEqual(expect.arrayContaining(['reports 2', 'orders 1', 'in 2022-10']));
});
