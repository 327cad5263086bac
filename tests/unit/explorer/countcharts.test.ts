import { expect, test } from 'vitest';
import { findCountChart, listCountCharts } from '../../../src/explorer/countcharts.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const claim = (id: string, standing: 'alleged' | 'denied', country: string) =>
	makeRecord('claims', id, { standing, speaker: 'board', countries: [country] });
const ledger = makeLedger([
	makeRecord('actors', 'board'),
	claim('sunk', 'alleged', 'UY'),
	claim('sold', 'denied', 'UY'),
	claim('lost', 'alleged', 'AR'),
]);

test('findCountChart() gives the bars of a page with the address of their picture', () => {
	expect(findCountChart(ledger, 'about', 'uy')).toMatchObject({
		finding: 'Evenly split: 1 of 2 claims each',
		picture: '/charts/bars-about-uy.png',
	});
	expect(findCountChart(ledger, 'whole', 'standings')).toMatchObject({
		finding: 'Most often “alleged”: 2 of 3 claims',
		picture: '/charts/bars-whole-standings.png',
	});
});

test('findCountChart() gives the bars of a list: what claims are about, who makes them, the kinds of actors', () => {
	expect(findCountChart(ledger, 'whole', 'subjects')).toMatchObject({
		finding: 'Most often “Uruguay”: 2 of 3 claims',
		items: [
			{ text: 'Uruguay', count: 2, href: '/claims/about/uy/' },
			{ text: 'Argentina', count: 1, href: '/claims/about/ar/' },
		],
	});
	// One speaker, and one kind: nothing to compare.
	expect(findCountChart(ledger, 'whole', 'speakers')).toBeUndefined();
	expect(findCountChart(ledger, 'whole', 'actors')).toBeUndefined();
});

test('findCountChart() counts the languages of the sources of a kind, variants as one', () => {
	const source = (id: string, language: string, kind = 'report') =>
		makeRecord('sources', id, { language, kind });
	const read = makeLedger([
		...['report', 'statement', 'memoir'].map((id) => makeRecord('source-kinds', id)),
		...[source('news', 'pt'), source('paper', 'pt-BR'), source('radio', 'ga')],
		source('speech', 'ga', 'statement'),
	]);
	expect(findCountChart(read, 'languages', 'report')).toMatchObject({
		finding: 'Most often in Portuguese: 2 of 3 sources',
		title: '3 sources in 2 languages',
	});
	expect(findCountChart(read, 'languages', 'statement')).toBeUndefined();
	expect(findCountChart(read, 'languages', 'memoir')).toBeUndefined();
});

test('findCountChart() gives none where there are not two things to compare, nor of what is not there', () => {
	expect(findCountChart(ledger, 'about', 'ar')).toBeUndefined();
	expect(findCountChart(ledger, 'standing', 'alleged')).toBeUndefined();
	expect(findCountChart(ledger, 'standing', 'no such standing')).toBeUndefined();
	expect(findCountChart(ledger, 'whole', 'no such chart')).toBeUndefined();
	// Nothing is drawn beside the head of an actor around whom there is no place.
	expect(findCountChart(ledger, 'actors', 'board')).toBeUndefined();
});

test('listCountCharts() lists what findCountChart() finds, each once, with its page', () => {
	const listed = listCountCharts(ledger);
	expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
	expect(listed.find(({ name }) => name === 'bars-about-uy')?.page).toBe('/claims/about/uy/');
	// The guide is not published here, and no page has a chart of languages.
	expect(listed.map(({ name }) => name)).not.toContain('bars-whole-uses');
	expect(listed.map(({ name }) => name)).not.toContain('bars-whole-languages');
});

test('listCountCharts() says what each is of where its picture stands alone, unless it is of all', () => {
	const listed = listCountCharts(ledger);
	const of = (name: string) => listed.find((one) => one.name === name)?.of;
	expect(of('bars-about-uy')).toBe('Who says what: Uruguay');
	expect(of('bars-whole-standings')).toBeUndefined();
});
