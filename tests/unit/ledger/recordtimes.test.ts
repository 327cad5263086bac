import { describe, expect, test } from 'vitest';
import { chartRecords } from '../../../src/ledger/recordtimes.ts';
import { makeLedger, makeRecord } from './records.ts';

const ledger = makeLedger([
	makeRecord('sources', 'log', { published: '2019-07-03' }),
	makeRecord('sources', 'reprint', { published: '2019-08-20' }),
	makeRecord('sources', 'undated', { published: undefined }),
	makeRecord('events', 'search', { date: '2019-07-02' }),
	makeRecord('events', 'second-search', { date: '2019-07-02' }),
	makeRecord('events', 'inquiry', { date: '2019-08-10' }),
	makeRecord('claims', 'sunk', { said: '2019-07-02' }),
	makeRecord('claims', 'raised', {
		said: undefined,
		sources: [{ source: 'reprint' }, { source: 'log' }],
	}),
	makeRecord('claims', 'by-autumn', { said: '../2019-09-30' }),
	makeRecord('claims', 'rumour', { said: undefined, sources: [{ source: 'undated' }] }),
]);
const claims = (...ids: string[]) => ids.map((id) => ledger.get('claims', id));

describe('chartRecords()', () => {
	test('has a record stand where the events of its week do, above all of them', () => {
		const chart = chartRecords(ledger, [{ label: 'This', records: claims('sunk') }])!;
		const [mark] = chart.rows[0]!.marks;
		expect(chart).toMatchObject({ events: ['2019-07-02', '2019-07-02', '2019-08-10'], most: 2 });
		expect(chart.bars.find(([, count]) => count === 2)![0]).toBe(mark!.share);
		expect(chart.columns.map(({ time }) => time)).toContain('2019-07');
	});

	test('dates a claim of which it is not known when it was said by its earliest source', () => {
		const { rows } = chartRecords(ledger, [{ label: 'This', records: claims('raised') }])!;
		expect(rows[0]!.marks.map(({ date }) => date)).toEqual(['2019-07-03']);
	});

	test('puts a row in the order of its dates, counts those without one, and heaps those of a week', () => {
		const records = [...claims('rumour', 'raised', 'sunk'), ledger.get('events', 'inquiry')];
		const [row] = chartRecords(ledger, [{ label: 'All', records }])!.rows;
		expect(row).toMatchObject({ undated: 1, span: ['2019-07-02', '2019-08-10'] });
		expect(row!.marks.map(({ record, height }) => [record.id, height])).toEqual([
			['sunk', 0],
			['raised', 1],
			['inquiry', 0],
		]);
	});

	test('leaves out a row without records, and keeps one whose records have no date', () => {
		const rows = [
			{ label: 'None', records: [] },
			{ label: 'Undated', records: claims('rumour') },
			{ label: 'Dated', records: claims('sunk') },
		];
		expect(chartRecords(ledger, rows)!.rows.map(({ label }) => label)).toEqual([
			'Undated',
			'Dated',
		]);
	});

	test('counts what certainly came before its first record, and before its last', () => {
		const records = [...claims('raised'), ledger.get('events', 'inquiry')];
		expect(chartRecords(ledger, [{ label: 'All', records }])!.before).toEqual([2, 2]);
		expect(chartRecords(ledger, [{ label: 'One', records: claims('sunk') }])!.before).toEqual([
			0, 0,
		]);
		const later = { label: 'Later', records: [ledger.get('sources', 'reprint')] };
		const earlier = { label: 'Earlier', records: claims('sunk') };
		expect(chartRecords(ledger, [later, earlier])!.before).toEqual([0, 3]);
		// Of a record that is known to be no later than a day, nothing is known to have come before.
		const open = { label: 'Open', records: [ledger.get('claims', 'by-autumn')] };
		expect(chartRecords(ledger, [later, open])!.before).toEqual([0, 3]);
	});

	test('joins rows of one head', () => {
		const rows = [
			{ label: 'Harbour', records: claims('sunk') },
			{ label: 'Crew', records: claims('raised') },
			{ label: 'Harbour', records: [ledger.get('events', 'inquiry')] },
		];
		const marks = chartRecords(ledger, rows)!.rows.map(({ label, marks }) => [label, marks.length]);
		expect(marks).toEqual([
			['Harbour', 2],
			['Crew', 1],
		]);
	});

	test('charts nothing where nothing has a date', () => {
		expect(chartRecords(ledger, [{ label: 'This', records: claims('rumour') }])).toBeUndefined();
	});
});
