import { expect, test } from 'vitest';
import { findRelated, listCountryAnswers } from '../../../src/ledger/related.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { makeLedger, shelve } from './records.ts';

const quay = shelve('places', 'quay', { country: 'IE' });
const pier = shelve('places', 'pier', { country: 'NL' });
const board = shelve('actors', 'board');
const ledger = shelve('sources', 'ledger');
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const about = (...records: Entry[]) =>
	findRelated(makeLedger([quay, pier, board, ledger, ...records]), quay);

test('findRelated() finds the claims about a place, and apart from them those about its country', () => {
	const { claims, countryClaims } = about(
		shelve('claims', 'here', { places: ['quay'], countries: ['IE'] }),
		shelve('claims', 'at-home', { countries: ['IE'] }),
		shelve('claims', 'elsewhere', { places: ['pier'], countries: ['NL'] }),
	);
	expect([ids(claims), ids(countryClaims)]).toEqual([['here'], ['at-home']]);
});

test('findRelated() lists a reply by itself only where what it answers is not shown', () => {
	const { claims, countryClaims } = about(
		shelve('claims', 'here', { places: ['quay'] }),
		shelve('claims', 'reply-here', { places: ['quay'], answers: ['here'] }),
		shelve('claims', 'reply-at-home', { countries: ['IE'], answers: ['here'] }),
		shelve('claims', 'at-home', { countries: ['IE'] }),
		shelve('claims', 'reply-to-that', { countries: ['IE'], answers: ['at-home'] }),
		shelve('claims', 'elsewhere', { places: ['pier'] }),
		shelve('claims', 'reply-to-elsewhere', { places: ['quay'], answers: ['elsewhere'] }),
	);
	expect([ids(claims), ids(countryClaims)]).toEqual([['here', 'reply-to-elsewhere'], ['at-home']]);
});

test('findRelated() finds what happened at a place, to it, and in its country', () => {
	const seen = shelve('statuses', 'seen');
	const { events } = about(
		seen,
		shelve('events', 'there', { date: '2021', places: ['quay'] }),
		shelve('events', 'to-it', {
			date: '2022',
			changes: [{ status: 'seen', places: ['pier', 'quay'] }],
		}),
		shelve('events', 'in-its-country', { date: '2023', countries: ['IE'] }),
		shelve('events', 'elsewhere', { places: ['pier'], countries: ['NL'] }),
	);
	expect(ids(events)).toEqual(['there', 'to-it', 'in-its-country']);
});

test('findRelated() gathers the sources of a place, its claims and its events, each once', () => {
	const source = (id: string) => shelve('sources', id);
	const ledger = makeLedger([
		...['a-claim', 'an-event', 'elsewhere', 'its-own', 'ledger'].map(source),
		board,
		shelve('places', 'quay', { sources: ['its-own'] }),
		shelve('claims', 'here', { places: ['quay'], sources: [{ source: 'a-claim' }] }),
		shelve('events', 'there', { places: ['quay'], sources: ['an-event', 'a-claim'] }),
		shelve('claims', 'there', { sources: [{ source: 'elsewhere' }] }),
	]);
	const { sources } = findRelated(ledger, ledger.get('places', 'quay'));
	expect(ids(sources)).toEqual(['a-claim', 'an-event', 'its-own', 'ledger']);
});

test('findRelated() joins each number to whoever gives it, and names who runs the place', () => {
	const number = { count: 2, by: 'board', asOf: '2022', sources: ['ledger'] };
	const place = shelve('places', 'quay', { reported: [number], runBy: ['board'] });
	const { reported, runBy } = findRelated(makeLedger([place, board, ledger]), place);
	expect(reported).toEqual([{ ...number, atLeast: false, by: board, sources: [ledger] }]);
	expect(runBy).toEqual([board]);
});

test('findRelated() finds the stories that tell of a place', () => {
	const { stories } = about(
		shelve('stories', 'of-the-quay', { places: ['quay'] }),
		shelve('stories', 'of-the-pier', { places: ['pier'] }),
	);
	expect(ids(stories)).toEqual(['of-the-quay']);
});

test('listCountryAnswers() lists what happened in a country after the reports', () => {
	const ledger = makeLedger([
		quay,
		pier,
		shelve('statuses', 'closed'),
		shelve('events', 'reported', { kind: 'report', places: ['quay'] }),
		shelve('events', 'inquiry', { kind: 'investigation', date: '2020', countries: ['IE'] }),
		shelve('events', 'denied', { kind: 'denial', date: '2021', places: ['quay'] }),
		shelve('events', 'closing', {
			kind: 'order',
			changes: [{ status: 'closed', places: ['quay'] }],
		}),
		shelve('events', 'elsewhere', { kind: 'order', places: ['pier'], countries: ['NL'] }),
	]);
	expect(ids(listCountryAnswers(ledger, 'IE'))).toEqual(['inquiry', 'denied', 'closing']);
	expect(listCountryAnswers(ledger, 'PT')).toEqual([]);
});
