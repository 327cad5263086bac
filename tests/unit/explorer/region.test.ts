import { expect, test } from 'vitest';
import { drawPage } from '../../../src/explorer/drawnmap.ts';
import { listMapPages } from '../../../src/explorer/mappage.ts';
import { findRegion } from '../../../src/explorer/region.ts';
import type { LonLat } from '../../../src/lib/bounds.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const quays: LonLat[] = [
	[140, 36],
	[135.5, 34.7],
	[-46.6, -23.6],
];
const records = [
	makeRecord('statuses', 'seen'),
	makeRecord('actors', 'board'),
	...quays.map((position, i) => makeRecord('places', `quay-${i}`, { position })),
	makeRecord('events', 'found', {
		changes: [{ status: 'seen', places: quays.map((_, i) => `quay-${i}`) }],
	}),
];

test('findRegion() takes what the editor says, with the places in it', () => {
	const focus = {
		title: 'The coast',
		bounds: [-50, -30, -40, -20] as [number, number, number, number],
	};
	expect(findRegion(makeLedger(records, { focus }))).toEqual({
		...focus,
		positions: [[-46.6, -23.6]],
	});
});

test('findRegion() finds the part of the world with most places where the editor says none', () => {
	const ledger = makeLedger(records, { focus: undefined });
	expect(findRegion(ledger)).toEqual({
		title: 'The main area',
		bounds: [134.5, 33.7, 141, 37],
		positions: quays.slice(0, 2),
	});
	const pages = listMapPages(ledger);
	expect(pages.map(({ kind, id }) => [kind, id])).toContainEqual(['region', 'the-main-area']);
	const [today] = pages;
	expect(today && drawPage(ledger, today).map(({ kind, places }) => [kind, places.length])).toEqual(
		[
			['region', 2],
			['world', 1],
		],
	);
});
