import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { listUntold, readTable } from './readtable.ts';

test('a status is published whole, as a record and as a row', () => {
	const { records, rows } = readTable('statuses', [
		makeRecord('statuses', 'seen', {
			label: 'was seen',
			meaning: 'Somebody saw it.',
			order: 3,
			awaitsOutcome: true,
			weight: 'decided',
			mark: 'half',
		}),
	]);
	expect(records).toEqual([
		{
			id: 'seen',
			label: 'was seen',
			meaning: 'Somebody saw it.',
			order: 3,
			awaitsOutcome: true,
			weight: 'decided',
			mark: 'half',
			page: 'https://quays.example/map/#seen',
		},
	]);
	expect(rows).toEqual([
		{
			id: 'seen',
			label: 'was seen',
			meaning: 'Somebody saw it.',
			order: '3',
			awaitsOutcome: 'true',
			weight: 'decided',
			mark: 'half',
			page: 'https://quays.example/map/#seen',
		},
	]);
	expect(listUntold(rows[0])).toEqual([]);
});
