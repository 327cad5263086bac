import { expect, test } from 'vitest';
import { listTimelinePages, timelineYear } from '../../../src/ledger/timeline.ts';

test('timelineYear() is the year of the last day of a date', () => {
	expect(['2021-04/2022-07', '2022', '../2022-10-25'].map(timelineYear)).toEqual([
		...['2022', '2022', '2022'],
	]);
});

test('listTimelinePages() lists one page, in either order, for a few events', () => {
	expect(listTimelinePages(['2021', '2022'])).toEqual([
		{ page: undefined, year: undefined, isNewestFirst: false },
		{ page: 'newest', year: undefined, isNewestFirst: true },
	]);
});

test('listTimelinePages() lists a page for each year, in either order, for more than sixty', () => {
	const dates = [...Array<string>(60).fill('2022-10'), '2021'];
	expect(listTimelinePages(dates).map(({ page }) => page)).toEqual([
		...[undefined, 'newest', '2021', '2021/newest', '2022', '2022/newest'],
	]);
});
