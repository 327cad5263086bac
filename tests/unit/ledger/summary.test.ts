import { expect, test } from 'vitest';
import { findCountrySubject, findPlaceSubject } from '../../../src/ledger/subject.ts';
import { summarise } from '../../../src/ledger/summary.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { makeLedger, makeRecord } from './records.ts';

const base: Entry[] = [
	makeRecord('places', 'quay', {
		country: 'IE',
		reported: [{ count: 2, by: 'watch', asOf: '2022-02-01', sources: ['ledger'] }],
	}),
	makeRecord('places', 'pier', {
		country: 'IE',
		reported: [{ count: 1, by: 'watch', asOf: '2022-02-01', sources: ['ledger'] }],
	}),
	makeRecord('sources', 'ledger'),
	makeRecord('statuses', 'seen'),
	makeRecord('statuses', 'shut', { order: 2 }),
	makeRecord('actors', 'watch'),
	makeRecord('actors', 'paper', { kind: 'outlet' }),
	makeRecord('actors', 'accused', { kind: 'government', country: 'PT' }),
	makeRecord('actors', 'ministry', { kind: 'government', country: 'IE' }),
	makeRecord('events', 'seen', {
		...{ date: '2022-02-01', actors: ['watch'] },
		changes: [{ status: 'seen', places: ['quay', 'pier'] }],
	}),
	makeRecord('events', 'general-denial', {
		...{ date: '2022-02-02', kind: 'denial', actors: ['accused'] },
	}),
];

const tell = (records: Entry[], accused?: { name: string; country: string; answer?: string }) => {
	const ledger = makeLedger([...base, ...records], accused ? { accused } : {});
	return summarise(ledger, findPlaceSubject(ledger, ledger.get('places', 'quay')));
};
const ids = ({ scope, events }: { scope: string; events: { event: { id: string } }[] }) => [
	scope,
	...events.map(({ event }) => event.id),
];

const denial = makeRecord('events', 'denial', {
	...{ date: '2022-03-01', kind: 'denial', actors: ['accused'], places: ['quay'] },
});
const order = makeRecord('events', 'order', {
	...{ date: '2022-04-01', kind: 'order', actors: ['ministry'] },
	changes: [{ status: 'shut', places: ['quay'] }],
});
const finding = makeRecord('events', 'finding', {
	...{ date: '2022-05-01', kind: 'finding', actors: ['ministry'], places: ['quay'] },
});
const report = makeRecord('events', 'late-report', {
	...{ date: '2023-01-01', actors: ['paper'], places: ['quay'] },
});

test('summarise() tells a place in four lines: who says so, what is answered, what was done, what was found', () => {
	const { numbers, answered, did, found, later } = tell([denial, order, finding, report]);
	expect(numbers.map(({ by, count, asOf }) => [by.id, count, asOf])).toEqual([
		['watch', 2, '2022-02-01'],
	]);
	expect([answered, did, found].map(ids)).toEqual([
		['own', 'denial'],
		['own', 'order'],
		['own', 'finding'],
	]);
	expect(later?.event.id).toBe('late-report');
});

test('summarise() leaves lines empty where nothing is published, and gives what is answered in general', () => {
	const { answered, did, found, later } = tell([]);
	expect([answered, did, found].map(ids)).toEqual([
		['general', 'general-denial'],
		['own'],
		['own'],
	]);
	expect(later).toBeUndefined();
});

test('summarise() tells of the whole country where nothing is published of the place itself', () => {
	const inquiry = makeRecord('events', 'inquiry', {
		...{ date: '2022-04-01', kind: 'investigation', actors: ['ministry'], countries: ['IE'] },
	});
	expect(ids(tell([inquiry]).did)).toEqual(['country', 'inquiry']);
});

test('summarise() gives the first claim that accuses somebody, by another than those who count', () => {
	const claim = (id: string, speaker: string, said: string, more = {}) =>
		makeRecord('claims', id, { speaker, said, places: ['quay'], about: ['accused'], ...more });
	const { claim: first } = tell([
		claim('counted', 'watch', '2022-02-01'),
		claim('a-later', 'paper', '2022-03-02'),
		claim('told', 'paper', '2022-03-01'),
		claim('told-and-answered', 'paper', '2022-03-01'),
		claim('answer', 'accused', '2022-03-01', { about: [], answers: ['told-and-answered'] }),
	]);
	expect(first?.claim.id).toBe('told-and-answered');
});

test('summarise() says whether all answers are those of the accused side', () => {
	const side = { name: 'Lisbon', country: 'PT' };
	const other = makeRecord('events', 'other', {
		...{ date: '2022-03-02', kind: 'denial', actors: ['watch'], places: ['quay'] },
	});
	expect(tell([denial], side).isOfAccused).toBe(true);
	expect(tell([denial, other], side).isOfAccused).toBe(false);
	expect(tell([denial]).isOfAccused).toBe(false);
});

test('summarise() tells a country with the numbers of its places joined by who gives them', () => {
	const ledger = makeLedger([...base, denial, order]);
	const { numbers, answered, did } = summarise(ledger, findCountrySubject(ledger, 'IE'));
	expect(numbers.map(({ by, places }) => [by.id, ...places.map(({ id }) => id)])).toEqual([
		['watch', 'pier', 'quay'],
	]);
	expect([answered, did].map(ids)).toEqual([
		['own', 'denial'],
		['own', 'order'],
	]);
});

test('summarise() names what those who give the number say of the place alone, where nobody else accuses', () => {
	const claim = (id: string, more: object) =>
		makeRecord('claims', id, {
			...{ speaker: 'watch', about: ['accused'], said: '2022-02-01', places: ['quay'], ...more },
		});
	const figure = { value: 2, unit: 'barrels', scope: 'here', asOf: '2022' };
	const own = [
		claim('of-both', { places: ['quay', 'pier'] }),
		claim('number', { figure }),
		claim('unanswered', {}),
		claim('grave', {}),
		claim('answer', { speaker: 'accused', about: [], answers: ['grave'] }),
	];
	expect(tell(own).claim?.claim.id).toBe('grave');
	expect(tell([...own, claim('by-paper', { speaker: 'paper' })]).claim?.claim.id).toBe('by-paper');
});

test('summarise() adds what the accused side answers to all, where no answer is its own', () => {
	const answer = makeRecord('claims', 'never', { speaker: 'accused', statement: 'Never.' });
	const accused = { name: 'Lisbon', country: 'PT', answer: 'never' };
	const other = makeRecord('events', 'other-denial', {
		...{ date: '2022-03-01', kind: 'denial', actors: ['watch'], places: ['quay'] },
	});
	expect(tell([answer, other], accused).general?.claim.id).toBe('never');
	expect(tell([answer, denial], accused).general).toBeUndefined();
	expect(tell([other]).general).toBeUndefined();
});
