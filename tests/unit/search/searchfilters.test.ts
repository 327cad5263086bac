import { expect, test } from 'vitest';
import { listFilters } from '../../../src/search/searchfilters.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';
import { makeResult } from './results.ts';

test('listFilters() offers what at least one result has, in the order for readers', () => {
	const ledger = makeLedger([
		makeRecord('statuses', 'seen', { label: 'Seen', order: 2 }),
		makeRecord('statuses', 'gone', { label: 'Gone', order: 1 }),
		makeRecord('statuses', 'never', { label: 'Never', order: 3 }),
	]);
	const results = [
		makeResult({ kind: 'places', countries: ['XZ', 'IE'], statuses: ['seen', 'gone'] }),
		makeResult({
			countries: ['CL'],
			statuses: ['claim.found-by-a-court'],
			years: ['2021', '2023'],
		}),
	];
	const choices = listFilters(ledger, results).map(({ name, groups }) => [
		name,
		groups.map(({ label, choices }) => [
			label,
			...choices.map(({ value, text }) => `${value}: ${text}`),
		]),
	]);
	expect(choices).toEqual([
		['kind', [[undefined, 'places: Places', 'claims: Claims']]],
		['country', [[undefined, 'CL: Chile', 'IE: Ireland', 'XZ: In no country’s territory']]],
		[
			'status',
			[
				['Places', 'gone: Gone', 'seen: Seen'],
				['Claims', 'claim.found-by-a-court: found by a court'],
			],
		],
		['year', [[undefined, '2023: 2023', '2021: 2021']]],
	]);
});
