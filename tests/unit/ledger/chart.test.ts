import { expect, test } from 'vitest';
import { findNumberChart, listNumberCharts } from '../../../src/ledger/chart.ts';
import { makeLedger, makeRecord } from './records.ts';

const body = '<Figures claims="many, few" caption="Few are part of many." />\n';
const ledger = makeLedger([{ ...makeRecord('stories', 'first'), body }]);

test('listNumberCharts() lists the charts of stories, each named by its claims', () => {
	expect(listNumberCharts(ledger)).toEqual([
		{
			name: 'many-74740db3',
			page: '/stories/first/',
			claims: ['many', 'few'],
			caption: 'Few are part of many.',
		},
	]);
});

test('findNumberChart() gives the address of a picture only where a story has the chart', () => {
	expect(findNumberChart(ledger, ['many', 'few'])).toBe('/charts/many-74740db3.png');
	expect(findNumberChart(ledger, ['few', 'many'])).toBeUndefined();
});
