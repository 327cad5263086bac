import { expect, test } from 'vitest';
import { fitsQuery, formatQuery, parseQuery } from '../../../../src/lib/facet/facetquery.ts';
import { makeRow } from './row.ts';

const values = {
	status: ['denied', 'closed'],
	country: ['NL', 'IE'],
	year: ['2019', '2022', '2023'],
	number: ['2', '5'],
	kind: ['denial', 'order'],
};

test('a row fits if one part has a value of each facet that is asked for', () => {
	const row = makeRow(
		'quay',
		{ status: ['denied'], year: ['2019'], kind: ['order'] },
		{ status: ['denied'], year: ['2022'], kind: ['denial'] },
	);
	expect(fitsQuery(row, {})).toBe(true);
	expect(fitsQuery(row, { status: ['denied', 'closed'], kind: ['order'] })).toBe(true);
	// It has an order and something of 2022, yet no order of 2022.
	expect(fitsQuery(row, { year: ['2022', '2022'], kind: ['order'] })).toBe(false);
});

test('years are asked for from one to another, and a number as the least', () => {
	const row = makeRow('quay', { year: ['2022'], number: ['3'] });
	expect(fitsQuery(row, { year: ['2021', '2023'] })).toBe(true);
	expect(fitsQuery(row, { year: ['2023', '2024'] })).toBe(false);
	expect(fitsQuery(row, { number: ['3'] })).toBe(true);
	expect(fitsQuery(row, { number: ['10'] })).toBe(false);
	expect(fitsQuery(makeRow('pier', {}), { number: ['1'] })).toBe(false);
});

test('formatQuery() writes what parseQuery() reads', () => {
	const query = {
		status: ['denied', 'closed'],
		country: ['NL'],
		year: ['2019', '2022'],
		number: ['5'],
		kind: ['order'],
	};
	const text = 'status=denied,closed&country=NL&year=2019-2022&number=5&kind=order';
	expect(formatQuery(query)).toBe(text);
	expect(parseQuery(`?${text}`, values)).toEqual({ query, unknown: [] });
	expect(formatQuery({ year: ['2022', '2022'] })).toBe('year=2022');
	expect(formatQuery({})).toBe('');
});

test('parseQuery() turns years that are the wrong way round, and takes years and numbers that no record has', () => {
	expect(parseQuery('?year=2022-2019', values).query).toEqual({ year: ['2019', '2022'] });
	expect(parseQuery('?year=2020&number=7', values)).toEqual({
		query: { year: ['2020', '2020'], number: ['7'] },
		unknown: [],
	});
});

test('parseQuery() tells what an address asks for and a list does not have', () => {
	expect(parseQuery('?kind=denial,wedding&year=2019-now&number=-1&tag=old', values)).toEqual({
		query: { kind: ['denial'] },
		unknown: [
			['year', 'now'],
			['number', '-1'],
			['kind', 'wedding'],
			['tag', 'old'],
		],
	});
});

test('parseQuery() passes over what is no facet', () => {
	expect(parseQuery('?day=2022-10-31&status=', values)).toEqual({ query: {}, unknown: [] });
});
