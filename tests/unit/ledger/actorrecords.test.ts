import { expect, test } from 'vitest';
import { findActorRecords } from '../../../src/ledger/actorrecords.ts';
import { makeLedger, makeRecord } from './records.ts';

const number = { count: 1, asOf: '2022', sources: ['ledger'] };
const mayor = makeRecord('actors', 'mayor', { speaksFor: 'board', sources: ['ledger'] });
const records = [
	mayor,
	makeRecord('actors', 'board'),
	makeRecord('actors', 'clerk', { speaksFor: 'mayor' }),
	makeRecord('sources', 'ledger'),
	makeRecord('claims', 'sunk', { speaker: 'mayor' }),
	makeRecord('claims', 'bribed', { speaker: 'board', about: ['mayor'] }),
	makeRecord('claims', 'honest', { speaker: 'mayor', answers: ['bribed'] }),
	makeRecord('claims', 'all-false', { speaker: 'mayor', answersInGeneral: ['bribed'] }),
	makeRecord('events', 'opened', { actors: ['mayor'] }),
	makeRecord('places', 'quay', { reported: [{ ...number, by: 'mayor' }] }),
	makeRecord('places', 'pier', { reported: [{ ...number, by: 'board' }], runBy: ['mayor'] }),
];
const ledger = makeLedger(records);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('findActorRecords() tells what an actor says, what it answers, and what is said against it', () => {
	const { said, answered, accused, events, speaksFor } = findActorRecords(ledger, mayor);
	expect([said, answered, accused, events].map(ids)).toEqual([
		['sunk'],
		['all-false', 'honest'],
		['bribed'],
		['opened'],
	]);
	expect(speaksFor?.id).toBe('board');
});

test('findActorRecords() lists the rest by what it has to do with the actor, and no empty list', () => {
	const { others } = findActorRecords(ledger, mayor);
	expect(others.map(({ role, records }) => [role, ids(records)])).toEqual([
		['counts', ['quay']],
		['runs', ['pier']],
		['isSpokenFor', ['clerk']],
		['isShown', ['ledger']],
	]);
	expect(
		findActorRecords(ledger, ledger.get('actors', 'clerk')).others.map(({ role }) => role),
	).toEqual(['isShown']);
});
