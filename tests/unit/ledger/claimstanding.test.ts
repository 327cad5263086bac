import { expect, test } from 'vitest';
import { listStandingPages, standingPath } from '../../../src/ledger/claimstanding.ts';
import { makeLedger, makeRecord } from './records.ts';

const ledger = makeLedger([
	makeRecord('actors', 'board'),
	...Array.from({ length: 81 }, (_, i) =>
		makeRecord('claims', `claim-${i}`, { speaker: 'board', standing: 'stated officially' }),
	),
	makeRecord('claims', 'other', { speaker: 'board', standing: 'alleged' }),
]);

test('listStandingPages() has the claims of each standing, the most first, 80 on a page', () => {
	expect(
		listStandingPages(ledger).map(({ path, number, last, all, claims }) => [
			...[path, number, last, all.length, claims.length],
		]),
	).toEqual([
		['standing/stated-officially/', 1, 2, 81, 80],
		['standing/stated-officially/2/', 2, 2, 81, 1],
		['standing/alleged/', 1, 1, 1, 1],
	]);
});

test('standingPath() is the address of the first of them', () => {
	expect(standingPath('found by a court')).toBe('standing/found-by-a-court/');
});
