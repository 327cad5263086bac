import { expect, test } from 'vitest';
import { collectResults } from '../../../src/search/collectresults.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';
import { makeResult } from './results.ts';

const ledger = makeLedger([
	makeRecord('stories', 'story', { title: 'A quay', dek: 'Who saw it.', published: '2023-02-01' }),
	makeRecord('places', 'quay', { city: 'Salt Quay', note: 'It is small.' }),
	makeRecord('claims', 'seen', {
		...{ statement: 'A barrel was seen.', said: '2022-11', places: ['quay'], countries: ['CL'] },
		...{ standing: 'disputed', note: 'By night.', weak: 'One letter.' },
	}),
	makeRecord('claims', 'not-seen', {
		statement: 'None was.',
		answers: ['seen'],
		standing: 'denied',
	}),
	makeRecord('disagreements', 'how-many', { question: 'One or two?', places: ['quay'] }),
	makeRecord('events', 'look', {
		...{ what: 'The board looked.', date: '2022-12/2023-01', kind: 'finding' },
		changes: [{ status: 'reported', places: ['quay'] }],
	}),
	makeRecord('actors', 'board', { name: 'Harbour board', country: 'IE' }),
	makeRecord('sources', 'ledger', { publisher: 'La Marea', title: 'El muelle', language: 'es' }),
	makeRecord('statuses', 'reported'),
]);

const results = collectResults(ledger);
const find = (kind: string) => results.filter((result) => result.kind === kind);

test('collectResults() shows a claim with who says it, how it stands, and who answers it', () => {
	expect(find('claims').map(({ head, title, note, where }) => [head, title, note, where])).toEqual([
		[
			...['Harbour board: ', 'A barrel was seen.'],
			...['disputed · November 2022 · Weakly sourced · answered by Harbour board', 'Salt Quay'],
		],
		['Harbour board: ', 'None was.', 'a denial', ''],
	]);
});

test('collectResults() finds a claim by its country, standing, year, and the further words of its page', () => {
	expect(find('claims')[0]).toMatchObject({
		...{ countries: ['CL', 'IE'], statuses: ['claim.disputed'], years: ['2022'] },
		text: 'By night. · One letter. · Harbour board · Salt Quay',
	});
});

test('collectResults() shows a place with the number reported, by whom, and its status', () => {
	expect(find('places')).toEqual([
		makeResult({
			...{ kind: 'places', address: '/places/quay/', title: 'Salt Quay, Ireland', weight: 4 },
			...{
				note: '1 quay reported, by Harbour board · reported',
				text: 'It is small. · Harbour board',
			},
			...{ countries: ['IE'], statuses: ['reported'], years: ['2022', '2023'] },
		}),
	]);
});

test('collectResults() shows an event with its date, and spans the years that it may have happened in', () => {
	expect(find('events')).toMatchObject([
		{
			head: 'December 2022 to January 2023: ',
			title: 'The board looked.',
			years: ['2022', '2023'],
		},
	]);
});

test('collectResults() shows a source with its publisher, and says in which language its title is', () => {
	expect(find('sources')).toMatchObject([
		{ head: 'La Marea: ', title: '“El muelle”', language: 'es', countries: ['IE', 'CL'] },
	]);
});

test('collectResults() leads to the map of each country that has places', () => {
	expect(find('countries')).toMatchObject([
		{ address: '/map/ie/', title: 'Ireland', note: '1 place' },
	]);
});

test('collectResults() lists each kind after the other', () => {
	expect([...new Set(results.map(({ kind }) => kind))]).toEqual([
		...['stories', 'places', 'countries', 'claims', 'disagreements', 'events', 'actors', 'sources'],
	]);
});
