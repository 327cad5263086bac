import { expect, test } from 'vitest';
import {
	toMapPlace,
	countStatuses,
	describeCluster,
	describeMarks,
	formatCount,
	type MarkLinks,
} from '../../../src/explorer/marks.ts';
import type { JoinedPlace } from '../../../src/ledger/joined.ts';
import { shelve } from '../ledger/records.ts';

const unit = { one: 'quay', many: 'quays' };
const seen = shelve('statuses', 'seen', { label: 'seen', order: 1, mark: 'square' });
const denied = shelve('statuses', 'denied', { label: 'denied', order: 2, mark: 'cross' });

/** A place as it stands today, its main status first. */
function view(
	place: Parameters<typeof shelve<'places'>>[2],
	...statuses: (typeof seen)[]
): JoinedPlace {
	const event = shelve('events', 'inspection');
	return {
		place: shelve('places', 'quay', place),
		country: 'Ireland',
		statuses: statuses.map((status) => ({ status, event })),
		by: shelve('actors', 'board'),
	};
}

const reported = (count: number, atLeast = false) => [
	{ count, atLeast, by: 'board', asOf: '2022', sources: ['ledger'] },
];

test('toMapPlace() gives the map name, position and the first number', () => {
	const numbers = [...reported(3), ...reported(5)];
	expect(toMapPlace(view({ position: [4.9, 52.37], reported: numbers }, seen))).toEqual({
		id: 'quay',
		name: 'Salt Quay',
		lonLat: [4.9, 52.37],
		count: 3,
	});
});

test('describeMarks() calls a mark by city, country, statuses and number', () => {
	const marks = describeMarks([view({ reported: reported(2) }, seen, denied)], unit);
	expect(marks.get('quay')).toMatchObject({
		href: '/places/quay/',
		name: 'Salt Quay, Ireland: seen, also denied; 2 quays reported',
		mark: 'square',
		weak: false,
	});
});

test('describeMarks() says of a weakly sourced place that it is', () => {
	const marks = describeMarks([view({ weak: 'One paper only.' }, denied)], unit);
	expect(marks.get('quay')).toMatchObject({
		name: 'Salt Quay, Ireland: denied; 1 quay reported; weakly sourced',
		mark: 'cross',
		weak: true,
	});
});

test.each([
	[1, false, '1 quay'],
	[3, false, '3 quays'],
	[1, true, 'at least 1 quay'],
	[2, true, 'at least 2 quays'],
])('formatCount() says %i, at least: %s', (count, atLeast, text) => {
	expect(formatCount({ count, atLeast }, unit)).toBe(text);
});

test('countStatuses() counts places by their main status, in the course of things', () => {
	const views = [view({}, denied), view({}, seen, denied), view({}, denied, seen)];
	expect(countStatuses(views)).toEqual([
		{ status: seen, count: 1 },
		{ status: denied, count: 2 },
	]);
});

test('describeCluster() names the country, and leads to its showing or else to the table', () => {
	const at = (id: string, country: string) =>
		[id, { country, in: country === 'IE' ? 'Ireland' : 'Chile' }] as const;
	const marks = new Map([at('a', 'IE'), at('b', 'IE'), at('c', 'CL')]) as unknown as MarkLinks;
	expect(describeCluster(['a', 'b'], marks, '')).toEqual({
		href: '/map/ie/',
		name: '2 places in Ireland',
	});
	expect(describeCluster(['a', 'b'], marks, 'ie').href).toBe('/map/ie/#table');
	expect(describeCluster(['c', 'a', 'b'], marks, '2022-11-01')).toEqual({
		href: '/map/2022-11-01/#table',
		name: '3 places in 2 countries, most in Ireland',
	});
});
