import { expect, test } from 'vitest';
import { chooseBeats } from '../../../src/explorer/choosebeats.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { findPlaceSubject } from '../../../src/ledger/subject.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

type Kind = Entry<'events'>['data']['kind'];

const statuses = (['reported', 'answered', 'decided'] as const).map((weight, i) =>
	makeRecord('statuses', weight, { weight, order: i + 1 }),
);

/** An event at the quay, which gives it a status if one is named. */
const event = (id: string, date: string, kind: Kind, status?: string) =>
	makeRecord('events', id, {
		...{ date, kind, places: status ? [] : ['quay'] },
		changes: status ? [{ status, places: ['quay'] }] : [],
	});

const choose = (events: Entry[], beats?: string[]) => {
	const ledger = makeLedger([
		makeRecord('places', 'quay', beats ? { beats } : {}),
		makeRecord('sources', 'ledger'),
		...statuses,
		...events,
	]);
	const subject = findPlaceSubject(ledger, ledger.get('places', 'quay'));
	return chooseBeats(ledger, subject).map(({ id }) => id);
};

const first = event('first', '2022-01', 'report', 'reported');

test('chooseBeats() takes every change of a status, what was decided, the first answer and the newest event', () => {
	expect(
		choose([
			first,
			event('told', '2022-02', 'statement'),
			event('denied', '2022-03', 'denial'),
			event('denied-again', '2022-04', 'denial'),
			event('ordered', '2022-05', 'order', 'decided'),
			event('found', '2022-06', 'finding'),
			event('newest', '2022-07', 'report'),
		]),
	).toEqual(['first', 'denied', 'ordered', 'found', 'newest']);
});

test('chooseBeats() takes six at most: the first change, the first answer, then what weighs most', () => {
	const days = ['01', '02', '03', '04'];
	expect(
		choose([
			first,
			event('denied', '2022-02', 'denial'),
			...days.map((day) => event(`looked-${day}`, `2022-03-${day}`, 'investigation', 'answered')),
			...days.map((day) => event(`decided-${day}`, `2022-04-${day}`, 'order', 'decided')),
		]),
	).toEqual(['first', 'denied', 'decided-01', 'decided-02', 'decided-03', 'decided-04']);
});

test('chooseBeats() answers a place of which nobody has spoken with what was said in general', () => {
	const general = makeRecord('events', 'general', { date: '2022-02', kind: 'denial' });
	expect(choose([first, general])).toEqual(['first', 'general']);
	expect(choose([first, general, event('denied', '2022-03', 'denial')])).toEqual([
		'first',
		'denied',
	]);
});

test('chooseBeats() takes the events that an editor names, in the order of time', () => {
	const events = [first, event('told', '2022-02', 'statement')];
	expect(choose(events, ['told', 'first'])).toEqual(['first', 'told']);
	expect(choose(events, ['told'])).toEqual(['told']);
});
