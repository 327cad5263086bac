import { expect, test } from 'vitest';
import { findActorRecords } from '../../../src/ledger/actorrecords.ts';
import { makeLedger, makeRecord } from './records.ts';

const number = { count: 1, asOf: '2022', sources: ['ledger'] };
const mayor = makeRecord('actors', 'mayor', { speaksFor: 'board', sources: ['ledger'] });
const side = (claim: string) => ({ claim, says: 'It was so.', sources: ['ledger'] });
const records = [
	mayor,
	makeRecord('actors', 'board'),
	makeRecord('actors', 'clerk', { speaksFor: 'mayor' }),
	makeRecord('sources', 'ledger'),
	makeRecord('claims', 'sunk', { speaker: 'mayor' }),
	makeRecord('claims', 'bribed', { speaker: 'board', about: ['mayor'] }),
	makeRecord('claims', 'honest', { speaker: 'mayor', answers: ['bribed'] }),
	makeRecord('claims', 'idle', { speaker: 'board', about: ['mayor'] }),
	makeRecord('claims', 'all-false', { speaker: 'mayor', answersInGeneral: ['bribed', 'idle'] }),
	makeRecord('claims', 'seen', { speaker: 'board', answers: ['sunk'] }),
	makeRecord('claims', 'stormy', { speaker: 'clerk' }),
	makeRecord('claims', 'no-storm', { speaker: 'mayor', answers: ['stormy'] }),
	makeRecord('claims', 'no-wind', { speaker: 'mayor', answers: ['stormy'] }),
	makeRecord('disagreements', 'sunk-or-sold', { sides: ['sunk', 'seen', 'honest'].map(side) }),
	makeRecord('disagreements', 'stormy-or-not', { sides: ['stormy', 'seen'].map(side) }),
	makeRecord('disagreements', 'how-much', { sides: ['idle', 'seen'].map(side) }),
	makeRecord('events', 'opened', { actors: ['mayor'] }),
	makeRecord('places', 'quay', { reported: [{ ...number, by: 'mayor' }] }),
	makeRecord('places', 'pier', { reported: [{ ...number, by: 'board' }], runBy: ['mayor'] }),
];
const ledger = makeLedger(records);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const name = ({ claim }: { claim: { id: string } }) => claim.id;

test('findActorRecords() tells what an actor says, what it answers, and what is said against it, each once', () => {
	const { said, answered, accused, events, speaksFor } = findActorRecords(ledger, mayor);
	expect(said.claims.map(name)).toEqual(['sunk']);
	expect(said.replies.map(({ reply, answers }) => [name(reply), answers])).toEqual([['seen', 1]]);
	expect(accused.claims.map(name)).toEqual(['bribed', 'idle']);
	expect(accused.replies.map(({ reply, answers }) => [name(reply), answers])).toEqual([
		['honest', 1],
		['all-false', 2],
	]);
	expect(answered.map((one) => [one.claims.map(name), one.answered.map(name)])).toEqual([
		[['no-storm', 'no-wind'], ['stormy']],
	]);
	expect(ids(events)).toEqual(['opened']);
	expect(speaksFor?.id).toBe('board');
});

test('findActorRecords() finds the questions to which its words, or words about it, are an answer, each once', () => {
	const { disagreements } = findActorRecords(ledger, mayor);
	expect(ids(disagreements).toSorted()).toEqual(['how-much', 'sunk-or-sold']);
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
