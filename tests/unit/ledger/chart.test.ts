import { expect, test } from 'vitest';
import {
	findNumberChart,
	findOpeningOutcomes,
	findOutcomeChart,
	listNumberCharts,
	listOutcomeCharts,
} from '../../../src/ledger/chart.ts';
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

const told = makeLedger([
	makeRecord('places', 'quay', { country: 'IE' }),
	{
		...makeRecord('stories', 'bars'),
		body: '<Outcomes as="bars" caption="None acted." except="CN" />\n',
	},
	{
		...makeRecord('stories', 'table'),
		body: '<Unknown>Why it rained.</Unknown>\n\n<Outcomes as="bars" caption="None acted." />\n\n<Outcomes caption="A table." />\n',
	},
]);

test('listOutcomeCharts() lists the bars in stories of how many countries did what, and no table', () => {
	const charts = listOutcomeCharts(told);
	expect(charts.map(({ page, caption, countries }) => [page, caption, countries])).toEqual([
		['/stories/bars/', 'None acted.', 1],
		['/stories/table/', 'None acted.', 1],
	]);
	expect(new Set(charts.map(({ name }) => name)).size).toBe(2);
	expect(charts[0]?.groups.none.map(({ code }) => code)).toEqual(['IE']);
});

test('findOutcomeChart() gives the address of a picture only where a story has the bars', () => {
	expect(findOutcomeChart(told, { except: 'CN' })).toMatch(/^\/charts\/outcomes-[\da-f]{8}\.png$/);
	expect(findOutcomeChart(told, { except: 'GB' })).toBeUndefined();
});

test('findOpeningOutcomes() finds the bars that are the first block of a story, and none further down', () => {
	const opening = told.all('stories').map((story) => findOpeningOutcomes(told, story)?.countries);
	expect(opening.toSorted()).toEqual([1, undefined]);
});
