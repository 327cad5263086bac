import { expect, test } from 'vitest';
import { findRelated, listCountryAnswers } from '../../../src/ledger/related.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { makeLedger, makeRecord } from './records.ts';

const quay = makeRecord('places', 'quay', { country: 'IE' });
const pier = makeRecord('places', 'pier', { country: 'NL' });
const board = makeRecord('actors', 'board');
const ledger = makeRecord('sources', 'ledger');
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const about = (...records: Entry[]) =>
	findRelated(makeLedger([quay, pier, board, ledger, ...records]), quay);

test('findRelated() finds the claims about a place, and separately those about its country', () => {
	const { claims, countryClaims } = about(
		makeRecord('claims', 'here', { places: ['quay'], countries: ['IE'] }),
		makeRecord('claims', 'at-home', { countries: ['IE'] }),
		makeRecord('claims', 'elsewhere', { places: ['pier'], countries: ['NL'] }),
	);
	expect([ids(claims), ids(countryClaims)]).toEqual([['here'], ['at-home']]);
});

test('findRelated() lists a reply only where the claim that it answers is not shown', () => {
	const { claims, countryClaims } = about(
		makeRecord('claims', 'here', { places: ['quay'] }),
		makeRecord('claims', 'reply-here', { places: ['quay'], answers: ['here'] }),
		makeRecord('claims', 'reply-at-home', { countries: ['IE'], answers: ['here'] }),
		makeRecord('claims', 'at-home', { countries: ['IE'] }),
		makeRecord('claims', 'reply-to-that', { countries: ['IE'], answers: ['at-home'] }),
		makeRecord('claims', 'elsewhere', { places: ['pier'] }),
		makeRecord('claims', 'reply-to-elsewhere', { places: ['quay'], answers: ['elsewhere'] }),
	);
	expect([ids(claims), ids(countryClaims)]).toEqual([['here', 'reply-to-elsewhere'], ['at-home']]);
});

test('findRelated() finds the events at a place, those that change it, and those in its country', () => {
	const seen = makeRecord('statuses', 'seen');
	const { events } = about(
		seen,
		makeRecord('events', 'there', { date: '2021', places: ['quay'] }),
		makeRecord('events', 'to-it', {
			date: '2022',
			changes: [{ status: 'seen', places: ['pier', 'quay'] }],
		}),
		makeRecord('events', 'in-its-country', { date: '2023', countries: ['IE'] }),
		makeRecord('events', 'elsewhere', { places: ['pier'], countries: ['NL'] }),
	);
	expect(ids(events)).toEqual(['there', 'to-it', 'in-its-country']);
});

test('findRelated() lists the sources of a place, its claims and its events, each once', () => {
	const source = (id: string) => makeRecord('sources', id);
	const ledger = makeLedger([
		...['a-claim', 'an-event', 'elsewhere', 'its-own', 'ledger'].map(source),
		board,
		makeRecord('places', 'quay', { sources: ['its-own'] }),
		makeRecord('claims', 'here', { places: ['quay'], sources: [{ source: 'a-claim' }] }),
		makeRecord('events', 'there', { places: ['quay'], sources: ['an-event', 'a-claim'] }),
		makeRecord('claims', 'there', { sources: [{ source: 'elsewhere' }] }),
	]);
	const { sources } = findRelated(ledger, ledger.get('places', 'quay'));
	expect(ids(sources)).toEqual(['a-claim', 'an-event', 'its-own', 'ledger']);
});

test('findRelated() joins each number to the actor who reports it, and names who runs the place and what marks it', () => {
	const number = { count: 2, by: 'board', asOf: '2022', sources: ['ledger'] };
	const fields = { reported: [number], runBy: ['board'], tags: ['at-night'] };
	const [place, night] = [makeRecord('places', 'quay', fields), makeRecord('tags', 'at-night')];
	const { reported, runBy, tags } = findRelated(makeLedger([place, board, ledger, night]), place);
	expect(reported).toEqual([{ ...number, atLeast: false, by: board, sources: [ledger] }]);
	expect([runBy, tags]).toEqual([[board], [night]]);
});

test('findRelated() finds the stories about a place', () => {
	const { stories } = about(
		makeRecord('stories', 'of-the-quay', { places: ['quay'] }),
		makeRecord('stories', 'of-the-pier', { places: ['pier'] }),
	);
	expect(ids(stories)).toEqual(['of-the-quay']);
});

test('listCountryAnswers() lists the events in a country that are no reports', () => {
	const ledger = makeLedger([
		quay,
		pier,
		makeRecord('statuses', 'closed'),
		makeRecord('events', 'reported', { kind: 'report', places: ['quay'] }),
		makeRecord('events', 'inquiry', { kind: 'investigation', date: '2020', countries: ['IE'] }),
		makeRecord('events', 'denied', { kind: 'denial', date: '2021', places: ['quay'] }),
		makeRecord('events', 'closing', {
			kind: 'order',
			changes: [{ status: 'closed', places: ['quay'] }],
		}),
		makeRecord('events', 'elsewhere', { kind: 'order', places: ['pier'], countries: ['NL'] }),
	]);
	expect(ids(listCountryAnswers(ledger, 'IE'))).toEqual(['inquiry', 'denied', 'closing']);
	expect(listCountryAnswers(ledger, 'PT')).toEqual([]);
});
