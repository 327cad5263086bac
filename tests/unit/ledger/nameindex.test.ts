import { expect, test } from 'vitest';
import { listNamePages, listNames } from '../../../src/ledger/nameindex.ts';
import { makeLedger, makeRecord } from './records.ts';

const ledger = makeLedger([
	makeRecord('places', 'quay', { city: 'Salt Quay', country: 'IE' }),
	makeRecord('places', 'buoy', { city: 'Buoy', country: undefined }),
	makeRecord('actors', 'tide', { name: 'The Tide', kind: 'outlet' }),
	makeRecord('actors', 'ena', { name: 'Éna', kind: 'person' }),
	makeRecord('sources', 'one', { publisher: 'The Tide' }),
	makeRecord('sources', 'two', { publisher: 'The Tide' }),
]);

test('listNames() lists every name once, from A to Z, with all that bears it', () => {
	expect(listNames(ledger)).toEqual([
		{ name: 'Buoy', bearers: [{ kind: 'place', country: undefined, href: '/places/buoy/' }] },
		{
			name: 'Éna',
			bearers: [{ kind: 'actor', is: 'Person in a public role', href: '/actors/ena/' }],
		},
		{ name: 'Ireland', bearers: [{ kind: 'country', href: '/map/ie/' }] },
		{ name: 'Salt Quay', bearers: [{ kind: 'place', country: 'Ireland', href: '/places/quay/' }] },
		{
			name: 'The Tide',
			bearers: [
				{ kind: 'actor', is: 'News outlet', href: '/actors/tide/' },
				{ kind: 'publisher', sources: 2, href: '/sources/kind/report/#one' },
			],
		},
	]);
});

test('listNamePages() shows a few names on one page', () => {
	expect(listNamePages(ledger).map(({ path }) => path)).toEqual(['']);
});
