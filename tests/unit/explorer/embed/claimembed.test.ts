import { expect, test } from 'vitest';
import { embedClaim } from '../../../../src/explorer/embed/claimembed.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

const answer = (id: string, more: object = {}) =>
	makeRecord('claims', id, { statement: `${id}.`, answers: ['red'], said: '2023', ...more });
const ledger = makeLedger([
	makeRecord('claims', 'red', {
		...{ statement: 'The barrels are red.', speaker: 'paper', said: '2022', about: ['board'] },
	}),
	answer('one', { speaker: 'paper' }),
	answer('two', { speaker: 'paper' }),
	answer('three', { speaker: 'paper' }),
	answer('denial', { standing: 'denied' }),
	makeRecord('claims', 'alone', { noReply: 'Nobody was asked.' }),
	makeRecord('claims', 'silent'),
	makeRecord('actors', 'paper', { name: 'The Tide' }),
	makeRecord('actors', 'board', { name: 'The Board' }),
	makeRecord('sources', 'ledger'),
]);
const frame = (id: string) => {
	const { answered, replies, more, noReply, embed } = embedClaim(ledger, ledger.get('claims', id));
	return {
		...{ answered: answered?.claim.id, more, noReply, title: embed.title },
		replies: replies.map(({ claim }) => claim.id),
	};
};

test('embedClaim() shows the answer of whom a claim accuses before others, and says how many more there are', () => {
	expect(frame('red')).toEqual({
		...{ answered: undefined, more: 1, noReply: undefined },
		title: 'The Tide: The barrels are red.',
		replies: ['denial', 'one', 'three'],
	});
});

test('embedClaim() shows what a claim answers, and of one without an answer why there is none', () => {
	const bare = { answered: undefined, more: 0, replies: [], title: 'The Board: It was so.' };
	expect([frame('alone'), frame('silent')]).toEqual([
		{ ...bare, noReply: 'Nobody was asked.' },
		{ ...bare, noReply: 'We know of no reply.' },
	]);
	expect(frame('denial').answered).toBe('red');
});

test('embedClaim() asks for more height where there is more to read', () => {
	const [much, little] = ['red', 'silent'].map(
		(id) => embedClaim(ledger, ledger.get('claims', id)).embed.heights[0]!.height,
	);
	expect(much).toBeGreaterThan(little!);
});
