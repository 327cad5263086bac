import { expect, test } from 'vitest';
import { findEventChart, listEventCharts, nameEventChart } from '../../../src/ledger/eventchart.ts';
import { makeLedger, makeRecord } from './records.ts';

const makeEvents = (month: string, count: number) =>
	Array.from({ length: count }, (_, i) =>
		makeRecord('events', `${month}-${i}`, { date: `${month}-${String(i + 1).padStart(2, '0')}` }),
	);
const ledger = makeLedger([
	...makeEvents('2020-03', 3),
	...[...makeEvents('2021-03', 9), ...makeEvents('2021-05', 28), ...makeEvents('2021-07', 27)],
]);

test('listEventCharts() lists that of all events, and those of years and months with many', () => {
	const charts = listEventCharts(ledger).map(({ name, page, events }) => [
		...[name, page, events.length],
	]);
	expect(charts).toEqual([
		['timeline', '/timeline/', 67],
		['timeline-2021', '/timeline/2021/', 64],
		['timeline-2021-05', '/timeline/2021/05/', 28],
		['timeline-2021-07', '/timeline/2021/07/', 27],
	]);
});

test('findEventChart() finds none for a month with few events', () => {
	expect(findEventChart(ledger, nameEventChart('2021-03'))).toBeUndefined();
	expect(findEventChart(ledger, nameEventChart('2021-05'))?.events).toHaveLength(28);
	expect(findEventChart(ledger, nameEventChart(undefined))?.events).toHaveLength(67);
});
