import { expect, test } from 'vitest';
import { collectMapData } from '../../../src/explorer/collect.ts';
import { createSnapshots } from '../../../src/explorer/snapshot.ts';
import { readMap } from '../../../src/explorer/wire.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const scope = 'all';
const ledger = makeLedger([
	makeRecord('actors', 'board'),
	makeRecord('statuses', 'seen'),
	makeRecord('sources', 'ledger'),
	makeRecord('places', 'bay', { number: { from: 'events', by: 'board' }, reported: [] }),
	makeRecord('places', 'pier'),
	makeRecord('events', 'seen', {
		date: '2022-01-01',
		changes: [{ status: 'seen', places: ['bay', 'pier'] }],
	}),
	...['2022-02-01', '2022-03-01'].map((date, i) =>
		makeRecord('events', `counted-${i}`, {
			...{ date, places: ['bay'] },
			figures: [{ value: i + 1, unit: 'quays', scope }],
		}),
	),
]);

test('createSnapshots() shows on each day the number of that day, forwards and back', () => {
	const snapshot = createSnapshots(readMap(collectMapData(ledger, 'Map')));
	const show = (day: string) =>
		snapshot({ day, statuses: undefined, countries: undefined }).shown.map(
			({ place }) => `${place.id}: ${place.reported}, ${place.count}`,
		);
	const pier = 'pier: 1 quay, 1';
	expect(show('2022-01-01')).toEqual(['bay: 0 quays, 0', pier]);
	expect(show('2022-03-01')).toEqual(['bay: 3 quays, 3', pier]);
	expect(show('2022-02-15')).toEqual(['bay: 1 quay, 1', pier]);
});
