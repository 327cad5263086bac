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
	return rowMarks(ledger.all('places').map((place) => joinPlace(ledger, place)));
}

test('rowMarks() rows places by status, weakly sourced ones last, and those with several in a row of their own', () => {
	const rows = rowPlaces(3);
	expect(rows.map(({ label, count }) => [label, count])).toEqual([
		['Seen', 3],
		['Gone', 1],
		['Accounts differ', 1],
	]);
	expect(rows[0]?.marks.map(({ isWeak }) => isWeak)).toEqual([false, false, true]);
	expect(rows[2]?.marks).toEqual([{ shapes: ['ring', 'cross'], isWeak: false }]);
	expect(rows.map(({ aspect }) => aspect)).toEqual([1, 1, 2]);
});

test('rowMarks() counts all of a row that is wider than a phone', () => {
	const [row] = rowPlaces(40);
	expect(row?.count).toBe(40);
	expect(row?.marks).toHaveLength(18);
});

test('rowMarks() has no row where there is no place', () => {
	expect(rowMarks([])).toEqual([]);
});
