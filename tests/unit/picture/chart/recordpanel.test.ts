import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { chartRecords } from '../../../../src/ledger/recordtimes.ts';
import { drawRecordTimes } from '../../../../src/picture/chart/recordpanel.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

const ledger = makeLedger([
	makeRecord('events', 'search', { date: '2019-07-02' }),
	makeRecord('events', 'inquiry', { date: '2019-08-10' }),
	makeRecord('claims', 'sunk', { said: '2019-07-02' }),
	makeRecord('claims', 'sold', { said: '2019-07-03' }),
	makeRecord('sources', 'undated', { published: undefined }),
	makeRecord('claims', 'rumour', { said: undefined, sources: [{ source: 'undated' }] }),
]);
const claims = (...ids: string[]) => ids.map((id) => ledger.get('claims', id));
const times = chartRecords(ledger, [
	{ label: 'Harbour & crew', records: claims('sunk', 'sold') },
	{ label: 'Nobody', records: claims('rumour') },
])!;
const { height, told, write } = drawRecordTimes(times, 'en-GB');
const $ = load(`<svg>${write({ x: 48, y: 100 })}</svg>`, { xml: true });

test('drawRecordTimes() draws a mark for each record with a date, those of one time above each other, and a bar for each time of events', () => {
	const spots = $('circle')
		.toArray()
		.map((mark) => [Number($(mark).attr('cx')), Number($(mark).attr('cy'))]);
	expect(spots).toHaveLength(2);
	expect(spots[0]![0]).toBe(spots[1]![0]);
	expect(spots[0]![1]! - spots[1]![1]!).toBe(16);
	expect($('rect')).toHaveLength(times.bars.length);
	for (const el of $('rect, circle').toArray())
		expect(Number($(el).attr('cy') ?? $(el).attr('y'))).toBeLessThan(100 + height);
});

test('drawRecordTimes() says in words what each row holds, also one without a date', () => {
	expect(told).toEqual([
		'Harbour & crew: 2, the first 2 July 2019, the last 3 July 2019',
		'Nobody: 1 without a date',
		'All events told here: 2',
	]);
	const words = $('text')
		.toArray()
		.map((text) => $(text).text());
	expect(words).toEqual(
		expect.arrayContaining([
			'Harbour & crew 2, the first 2 July 2019, the last 3 July 2019',
			'Nobody 1 without a date',
		]),
	);
});
