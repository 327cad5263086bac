import { expect, test } from 'vitest';
import { findHomes, listTimelinePages, timelineYear } from '../../../src/ledger/timeline.ts';

const make = (dates: readonly string[]) => dates.map((date, i) => ({ id: `e${i}`, date }));
const repeat = (times: number, date: string) => Array<string>(times).fill(date);
const tell = (dates: readonly string[]) =>
	listTimelinePages(make(dates))
		.filter(({ isNewestFirst }) => !isNewestFirst)
		.map(({ page, form, ids }) => [page, form, ids.length]);

test('timelineYear() is the year of the last day of a date', () => {
	expect(['2021-04/2022-07', '2022', '../2022-10-25'].map(timelineYear)).toEqual([
		...['2022', '2022', '2022'],
	]);
});

test('listTimelinePages() lists one page, in either order, for a few events', () => {
	const common = { time: undefined, form: 'whole', number: 1, last: 1 };
	expect(listTimelinePages(make(['2021', '2022']))).toEqual([
		{ ...common, page: undefined, isNewestFirst: false, ids: ['e0', 'e1'] },
		{ ...common, page: 'newest', isNewestFirst: true, ids: ['e1', 'e0'] },
	]);
});

test('listTimelinePages() lists a page for each year, in either order, for more than sixty', () => {
	const dates = ['2021', ...repeat(60, '2022-10')];
	expect(listTimelinePages(make(dates)).map(({ page }) => page)).toEqual([
		...[undefined, '2021', '2022', 'newest', '2022/newest', '2021/newest'],
	]);
});

test('listTimelinePages() parts a year with more than sixty by month, and such a month by number', () => {
	expect(tell(['2021', '2022-09-01', ...repeat(70, '2022-10-03')])).toEqual([
		[undefined, 'lines', 72],
		['2021', 'whole', 1],
		['2022', 'lines', 71],
		['2022/09', 'whole', 1],
		['2022/10', 'whole', 60],
		['2022/10/2', 'whole', 10],
	]);
});

test('listTimelinePages() counts more than three hundred events where it does not show them', () => {
	expect(tell([...repeat(250, '2021-01-01'), ...repeat(60, '2022-10-03')]).slice(0, 2)).toEqual([
		[undefined, 'counts', 310],
		['2021', 'lines', 250],
	]);
});

test('findHomes() leads to the page that shows an event whole, in either order', () => {
	const pages = listTimelinePages(make(['2021', ...repeat(61, '2022-10')]));
	expect(findHomes(pages).get('e0')).toBe('2021/');
	expect(findHomes(pages).get('e61')).toBe('2022/10/2/');
	expect(findHomes(pages, true).get('e61')).toBe('2022/10/newest/');
	expect(findHomes(listTimelinePages(make(['2021']))).get('e0')).toBe('');
});
