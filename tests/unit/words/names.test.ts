import { expect, test } from 'vitest';
import {
	citeSource,
	findCaution,
	formatFigure,
	nameRecord,
	shortSource,
} from '../../../src/words/names.ts';
import { makeRecord } from '../ledger/records.ts';

const article = makeRecord('sources', 'tide-2022', {
	publisher: 'The Tide',
	title: 'The ledger',
	published: '2022-10-26',
});

test('citeSource() names publisher, title and date', () => {
	expect(citeSource(article, 'en-GB')).toBe('The Tide, “The ledger”, 26 October 2022');
});

test('citeSource() describes a source without a title, and says that one is undated', () => {
	const letter = makeRecord('sources', 'letter', {
		publisher: 'Shore Watch',
		title: undefined,
		description: 'a letter to the board',
	});
	expect(citeSource(letter, 'en-GB')).toBe('Shore Watch, a letter to the board, undated');
});

test('shortSource() names publisher and date', () => {
	expect(shortSource(article, 'en-GB')).toBe('The Tide, 26 October 2022');
	expect(shortSource(makeRecord('sources', 'old'), 'en-GB')).toBe('The Tide, undated');
});

test('formatFigure() says a number as it was said', () => {
	const figure = { value: 230000, atLeast: false, upTo: false };
	expect(formatFigure(figure, 'en-GB')).toBe('230,000');
	expect(formatFigure({ ...figure, atLeast: true }, 'en-GB')).toBe('at least 230,000');
	expect(formatFigure({ ...figure, upTo: true }, 'en-GB')).toBe('up to 230,000');
});

test.each([
	[makeRecord('stories', 'a', { title: 'The missing pages' }), 'The missing pages'],
	[makeRecord('pages', 'a', { title: 'Method' }), 'Method'],
	[makeRecord('claims', 'a', { statement: 'It was mended.' }), 'It was mended.'],
	[article, 'The Tide, “The ledger”, 26 October 2022'],
	[makeRecord('places', 'a', { city: 'Salt Quay' }), 'Salt Quay'],
	[makeRecord('events', 'a', { date: '2022-10', what: 'It burned.' }), 'October 2022: It burned.'],
	[makeRecord('disagreements', 'a', { question: 'How many?' }), 'How many?'],
	[makeRecord('actors', 'a', { name: 'Mirta Olivar', role: 'mayor' }), 'Mirta Olivar, mayor'],
	[makeRecord('statuses', 'a', { label: 'seen' }), 'seen'],
])('nameRecord() names any record in one line: %s', (record, name) => {
	expect(nameRecord(record, 'en-GB')).toBe(name);
});

test('citeSource() quotes singly what a title quotes', () => {
	const quoting = makeRecord('sources', 'tide-2023', {
		publisher: 'The Tide',
		title: 'China’s “stations”',
		published: '2023',
	});
	expect(citeSource(quoting, 'en-GB')).toBe('The Tide, “China’s ‘stations’”, 2023');
});

test.each([
	['B', undefined, 'report', undefined],
	['C', 'partisan outlet', 'report', { text: 'partisan outlet', id: 'partisan-outlet' }],
	['C', undefined, 'commentary', { text: 'commentary', id: 'tier-D' }],
	['D', undefined, 'reference-work', { text: 'reference work', id: 'tier-D' }],
	['C', undefined, 'report', { text: 'Tier C', id: 'tier-C' }],
] as const)(
	'findCaution() says of tier %s, %s, %s what weakens it',
	(tier, caution, kind, found) => {
		expect(findCaution(makeRecord('sources', 'tide', { tier, caution, kind }))).toEqual(found);
	},
);
