import { expect, test } from 'vitest';
import {
	toMapPlace,
	countLooks,
	countMarks,
	describeMarks,
	linkMark,
} from '../../../src/explorer/marks.ts';
import type { JoinedPlace } from '../../../src/ledger/joined.ts';
import { makeRecord } from '../ledger/records.ts';

const site = { unit: { one: 'quay', many: 'quays' }, language: 'en-GB' };
const seen = makeRecord('statuses', 'seen', { label: 'seen', order: 1, mark: 'square' });
const denied = makeRecord('statuses', 'denied', { label: 'denied', order: 2, mark: 'cross' });

/** A place as it stands today, its main status first. */
function join(
	place: Parameters<typeof makeRecord<'places'>>[2],
	...statuses: [typeof seen, ...(typeof seen)[]]
): JoinedPlace {
	const event = makeRecord('events', 'inspection');
	const quay = makeRecord('places', 'quay', place);
	const isWeak = !!quay.data.weak;
	const [first, ...others] = statuses.map((status) => ({
		...{ status, event, isWeak },
		noOutcome: undefined,
	}));
	return {
		place: quay,
		...{ country: 'Ireland', code: 'IE' },
		statuses: [first!, ...others],
		isWeak,
		headline: quay.data.reported[0]!,
		statusIds: statuses.map(({ id }) => id).join(' '),
		by: makeRecord('actors', 'board'),
	};
}

const reported = (count: number) => ({ count, by: 'board', asOf: '2022', sources: ['ledger'] });

test('toMapPlace() gives the map name, position and the first number', () => {
	const numbers = [reported(3), reported(5)];
	expect(toMapPlace(join({ position: [4.9, 52.37], reported: numbers }, seen))).toEqual({
		id: 'quay',
		name: 'Salt Quay',
		lonLat: [4.9, 52.37],
		count: 3,
		aspect: 1,
		weight: 1,
		isCapital: false,
	});
});

test('describeMarks() calls a mark by city, country, statuses and number', () => {
	const marks = describeMarks([join({ reported: [reported(2)] }, seen, denied)], site);
	expect(marks.get('quay')).toMatchObject({
		href: '/places/quay/',
		name: 'Salt Quay, Ireland: seen, and denied; 2 quays reported',
		marks: ['square', 'cross'],
		weak: [false, false],
	});
});

test('describeMarks() says of a weakly sourced place that it is', () => {
	const marks = describeMarks([join({ weak: 'One paper only.' }, denied)], site);
	expect(marks.get('quay')).toMatchObject({
		name: 'Salt Quay, Ireland: denied; 1 quay reported; weakly sourced',
		marks: ['cross'],
		weak: [true],
	});
});

test('describeMarks() says of a status that has long awaited an outcome that none is known', () => {
	const place = join({}, seen);
	const [first] = place.statuses;
	const marks = describeMarks(
		[{ ...place, statuses: [{ ...first, noOutcome: '2026-11-26' }] }],
		site,
	);
	expect(marks.get('quay')?.name).toBe(
		'Salt Quay, Ireland: seen: no outcome known as of 26 November 2026; 1 quay reported',
	);
});

test('countMarks() counts a place with several statuses with each of them, and by itself', () => {
	const both = join({}, seen, denied);
	const views = [both, join({}, denied, seen), join({}, denied), both];
	expect(countMarks(views, [[seen]])).toEqual([
		{ statuses: [seen], count: 3 },
		{ statuses: [denied], count: 4 },
		{ statuses: [seen, denied], count: 3 },
		{ statuses: [denied, seen], count: 3 },
	]);
	expect(countMarks([], [[seen]])).toEqual([{ statuses: [seen], count: 0 }]);
	expect(countLooks(views).map(({ count }) => count)).toEqual([1, 2, 1]);
});

test('toMapPlace() makes the mark of a place with two statuses wider', () => {
	expect(toMapPlace(join({}, seen, denied)).aspect).toBe(2);
});

/** Links of marks in two countries. */
const links = new Map(
	[
		['a', 'IE', 'Ireland'],
		['b', 'IE', 'Ireland'],
		['c', 'CL', 'Chile'],
	].map(([id = '', country = '', countryName = '']) => [
		id,
		{
			...{ href: `/places/${id}/`, name: `Quay ${id}`, country, countryName },
			...{ shares: [[id === 'b' ? denied : seen, 1]] as [typeof seen, number][] },
			...{ marks: ['ring' as const], weak: [], statusIds: 'seen' },
		},
	]),
);

test('linkMark() leads a mark of one place to its page', () => {
	expect(linkMark({ id: 'c' }, links, '')).toBe(links.get('c'));
	expect(() => linkMark({ id: 'd' }, links, '')).toThrow(RangeError);
});

test('linkMark() calls a cluster by its country, and leads to its page or else to the table', () => {
	expect(linkMark({ id: 'a', members: ['a', 'b'] }, links, '')).toMatchObject({
		href: '/map/ie/',
		name: '2 places in Ireland: 1 seen, 1 denied',
	});
	expect(linkMark({ id: 'a', members: ['a', 'b'] }, links, 'ie').href).toBe('/map/ie/#table');
	expect(linkMark({ id: 'c', members: ['c', 'a', 'b'] }, links, '2022-11-01')).toMatchObject({
		href: '/map/2022-11-01/#table',
		name: '3 places in 2 countries, most in Ireland: 2 seen, 1 denied',
	});
});
