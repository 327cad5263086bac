import { expect, test } from 'vitest';
import { collectMapData } from '../../../src/explorer/collect.ts';
import { createSnapshots } from '../../../src/explorer/snapshot.ts';
import { readMap } from '../../../src/explorer/wire.ts';
import { joinPlaceAt } from '../../../src/ledger/joined.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const weak = 'A partisan outlet alone reports it.';
const change = (
	id: string,
	date: string,
	status: string,
	places: string[],
	also: { weak?: string; additional?: boolean } = {},
) => {
	const { additional, ...data } = also;
	const changes = [{ status, places, ...(additional && { additional }) }];
	return makeRecord('events', id, { date, changes, ...data });
};

const ledger = makeLedger([
	makeRecord('statuses', 'reported', { label: 'Reported' }),
	makeRecord('statuses', 'convicted', { label: 'Conviction', order: 2, mark: 'cross' }),
	makeRecord('statuses', 'closed', { label: 'Closed', order: 3, mark: 'square' }),
	makeRecord('sources', 'ledger'),
	makeRecord('actors', 'board'),
	makeRecord('places', 'quay', { city: 'Quay' }),
	makeRecord('places', 'bay', { city: 'Bay', position: [-8.47, 51.9] }),
	makeRecord('places', 'pier', { city: 'Pier', position: [-9.05, 53.27], weak }),
	change('seen', '2020-01-01', 'reported', ['quay', 'bay', 'pier']),
	change('tried', '2021-01-01', 'convicted', ['quay'], { weak }),
	change('shut', '2022-01-01', 'closed', ['bay'], { weak, additional: true }),
	change('tried-again', '2023-01-01', 'convicted', ['quay']),
]);
const days = ['2020-06-01', '2021-06-01', '2022-06-01', '2023-06-01'];

test('a mark says that it is weakly sourced where its place is, or each event that brought what it shows', () => {
	const isWeak = (id: string) =>
		days.map((day) => joinPlaceAt(ledger, ledger.get('places', id), day)?.isWeak);
	expect(isWeak('quay')).toEqual([false, true, true, false]);
	// One of its two statuses is well sourced.
	expect(isWeak('bay')).toEqual([false, false, false, false]);
	const { statuses } = joinPlaceAt(ledger, ledger.get('places', 'bay'), days[2]!)!;
	expect(statuses.map((one) => [one.status.id, one.isWeak])).toEqual([
		['reported', false],
		['closed', true],
	]);
	expect(isWeak('pier')).toEqual([true, true, true, true]);
});

test('the map that a script moves says the same on every day', () => {
	const takeSnapshot = createSnapshots(readMap(collectMapData(ledger, 'Map')));
	for (const day of days) {
		const { shown } = takeSnapshot({ day, statuses: undefined, countries: undefined });
		expect(shown).toHaveLength(3);
		for (const { place, weak, statuses, formatName } of shown) {
			const joined = joinPlaceAt(ledger, ledger.get('places', place.id), day)!;
			expect(weak, `${place.id} ${day}`).toBe(joined.isWeak);
			expect(formatName().includes('weakly sourced')).toBe(joined.isWeak);
			const looks = joined.statuses.map((one) => [one.status.id, one.isWeak]);
			expect(statuses.map((one) => [one.status.id, !!one.weak])).toEqual(looks);
		}
	}
});
