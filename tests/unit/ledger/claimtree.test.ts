import { expect, test } from 'vitest';
import { listOnce, type ClaimNode } from '../../../src/ledger/claimtree.ts';
import { joinClaim } from '../../../src/ledger/joinedclaim.ts';
import { makeLedger, makeRecord } from './records.ts';

const ledger = makeLedger([
	makeRecord('sources', 'ledger'),
	makeRecord('actors', 'board'),
	makeRecord('claims', 'one'),
	makeRecord('claims', 'two'),
	makeRecord('claims', 'denial', { answers: ['one'], answersInGeneral: ['two'] }),
	makeRecord('claims', 'rejoinder', { answers: ['denial'] }),
]);

const write = ({ joined, isAgain, how, replies }: ClaimNode): unknown => [
	joined.claim.id + (isAgain ? ' again' : '') + (how?.isGeneral ? ' in general' : ''),
	...replies.map(write),
];

test('listOnce() lists each claim in full once, and names a reply again below all that it answers', () => {
	const claims = ['one', 'two'].map((id) => joinClaim(ledger, ledger.get('claims', id)));
	expect(listOnce(claims).map(write)).toEqual([
		['one', ['denial', ['rejoinder']]],
		['two', ['denial again in general']],
	]);
});

test('listOnce() passes over what stood in another list', () => {
	const seen = new Set<string>();
	const [one, two] = ['one', 'two'].map((id) => [joinClaim(ledger, ledger.get('claims', id))]);
	listOnce(one ?? [], seen);
	expect(listOnce(two ?? [], seen).map(write)).toEqual([['two', ['denial again in general']]]);
});
