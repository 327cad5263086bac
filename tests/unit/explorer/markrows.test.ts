import { expect, test } from 'vitest';
import { rowMarks } from '../../../src/explorer/markrows.ts';
import { joinPlace } from '../../../src/ledger/joined.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const change = (id: string, status: string, places: string[], additional = false) =>
	makeRecord('events', id, { changes: [{ status, places, additional }] });

/** Places with the status “seen”, of which one is weak, one is gone, too, and one is gone alone. */
function rowPlaces(seen: number) {
	const ids = ['weak', ...Array.from({ length: seen - 1 }, (_, i) => `quay-${i}`), 'both', 'gone'];
	const ledger = makeLedger([
		makeRecord('actors', 'board'),
		...ids.map((id) => makeRecord('places', id, id === 'weak' ? { weak: 'One paper.' } : {})),
		makeRecord('statuses', 'seen', { label: 'Seen', mark: 'ring' }),
		makeRecord('statuses', 'gone', { label: 'Gone', order: 2, mark: 'cross' }),
		change('one', 'seen', ids),
		change('two', 'gone', ['gone']),
		change('three', 'gone', ['both'], true),
	]);
	return rowMarks(
		ledger,
		ledger.all('places').map((place) => joinPlace(ledger, place)),
	);
}

test('rowMarks() rows places by status, weakly sourced ones and those with several last', () => {
	const { rows, divided } = rowPlaces(3);
	expect(rows.map(({ label, count }) => [label, count])).toEqual([
		['Seen', 4],
		['Gone', 2],
	]);
	const [seen, gone] = rows.map(({ marks }) => marks);
	expect(seen?.map(({ weak }) => weak)).toEqual([[false], [false], [true], [false, false]]);
	expect(gone?.map(({ shapes, width }) => [shapes, width])).toEqual([
		[['cross'], 1],
		[['ring', 'cross'], 2],
	]);
	expect(divided).toBe(1);
});

test('rowMarks() counts all of a row that is wider than a phone', () => {
	const [row] = rowPlaces(40).rows;
	expect(row?.count).toBe(41);
	expect(row?.marks).toHaveLength(18);
});

test('rowMarks() says how many places were once given a status by an order', () => {
	const order = makeRecord('event-kinds', 'order', { countsAs: 'order' });
	const ledger = makeLedger([
		makeRecord('actors', 'board'),
		order,
		...['quay', 'bay'].map((id) => makeRecord('places', id)),
		makeRecord('statuses', 'shut', { label: 'Shut', mark: 'square' }),
		makeRecord('statuses', 'gone', { label: 'Gone', order: 2, mark: 'cross' }),
		makeRecord('events', 'one', {
			...{ kind: 'order', date: '2022-01', changes: [{ status: 'shut', places: ['quay', 'bay'] }] },
		}),
		makeRecord('events', 'two', {
			...{ date: '2022-02', changes: [{ status: 'gone', places: ['bay'] }] },
		}),
	]);
	const places = ledger.all('places').map((place) => joinPlace(ledger, place));
	const { rows } = rowMarks(ledger, places);
	expect(rows.map(({ label, count, ever }) => [label, count, ever])).toEqual([
		['Shut', 1, 2],
		['Gone', 1, undefined],
	]);
});

test('rowMarks() has no row where there is no place', () => {
	expect(rowMarks(makeLedger([]), [])).toEqual({ rows: [], divided: 0 });
});
