import { expect, test } from 'vitest';
import { drawPage } from '../../../src/explorer/drawnmap.ts';
import { listMapPages } from '../../../src/explorer/mappage.ts';
import { restPlane } from '../../../src/explorer/resting.ts';
import type { LonLat } from '../../../src/lib/bounds.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const quay: LonLat = [-6.26, 53.35];
const pier: LonLat = [-6.2, 53.37];

/** Two places that are near each other: one is known first, and has two statuses from the day on which the other is known. */
const ledger = makeLedger([
	...['seen', 'searched'].map((id, i) => makeRecord('statuses', id, { order: i + 1 })),
	makeRecord('actors', 'board'),
	makeRecord('places', 'quay', { country: 'IE', position: quay }),
	makeRecord('places', 'pier', { country: 'IE', position: pier }),
	makeRecord('events', 'first', {
		date: '2022-01-01',
		changes: [{ status: 'seen', additional: false, places: ['quay'] }],
	}),
	makeRecord('events', 'second', {
		date: '2022-02-01',
		changes: [
			{ status: 'seen', additional: false, places: ['pier'] },
			{ status: 'searched', additional: true, places: ['quay'] },
		],
	}),
]);

/** Where the marks of a map page are on each of its layers. */
function listPositions(id: string, isFramed = false) {
	const page = listMapPages(ledger).find((one) => one.id === id)!;
	return drawPage(ledger, page, isFramed)[0]!.layers.map(({ marks }) =>
		Object.fromEntries(marks.map((mark) => [mark.id, [mark.x, mark.y]])),
	);
}

test('a mark is at the same place on every day, whatever is known beside it and however wide it is', () => {
	const [wide, narrow] = listPositions('2022-02-01');
	expect(listPositions('2022-01-01')).toEqual([{ quay: wide!['quay'] }, { quay: narrow!['quay'] }]);
	expect(listPositions('')).toEqual([wide, narrow]);
});

test('restPlane() gives the script the positions that the pages draw, those in frames too', () => {
	const layers = listPositions('', true);
	expect(layers.slice(0, -1)).toEqual(listPositions(''));
	const positions = Object.fromEntries(restPlane(ledger, 'region')!);
	for (const id of ['quay', 'pier'])
		expect(positions[id]).toEqual(layers.map((layer) => layer[id]));
	expect(restPlane(ledger, 'world')).toEqual(new Map());
});
