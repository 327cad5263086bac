import { expect, test } from 'vitest';
import { joinPlaceAt } from '../../../src/ledger/joined.ts';
import { describeAnswer, joinClaim } from '../../../src/ledger/joinedclaim.ts';
import { makeLedger, makeRecord } from './records.ts';

const board = makeRecord('actors', 'board');

test('joinClaim() lists the general answers after those to that very claim', () => {
	const claim = makeRecord('claims', 'sunk', { said: '2022-05-01' });
	const general = makeRecord('claims', 'all-false', {
		said: '2022-04',
		answersInGeneral: ['sunk'],
	});
	const reply = makeRecord('claims', 'afloat', { said: '2022-06', answers: ['sunk'] });
	const ledger = makeLedger([claim, general, reply, board, makeRecord('sources', 'ledger')], {
		accused: { name: 'The Board', country: 'PT', answer: 'all-false' },
	});
	const { replies } = joinClaim(ledger, claim);
	expect(replies.map(({ claim: { id }, how }) => ({ id, ...how }))).toEqual([
		{ id: 'afloat', isGeneral: false, isEarlier: false, voice: 'reply', isOfAll: false },
		{ id: 'all-false', isGeneral: true, isEarlier: true, voice: 'reply', isOfAll: true },
	]);
	expect(joinClaim(ledger, general).answers).toEqual([
		{
			claim,
			speaker: board,
			how: { isGeneral: true, isEarlier: true, voice: 'reply', isOfAll: true },
		},
	]);
});

test.each([
	['2022-04-30', '2022-05-01', true],
	['2022-05-01', '2022-05-01', false],
	['2022', '2022-05-01', false],
	['2022-04', '2022-05', true],
	['2022-04~', '2022-06', false],
	['../2022-04', '2022-05', true],
	['2022-04/..', '2023', false],
	['2022-04', '../2022-05', true],
	['2022-05', '../2022-05', false],
	['2022', '2022-04/..', false],
	[undefined, '2022', false],
	['2022', undefined, false],
])('a reply of %s was said before a claim of %s: %s', (said, claimSaid, isEarlier) => {
	const reply = makeRecord('claims', 'reply', { said, answers: ['claim'] });
	const claim = makeRecord('claims', 'claim', { said: claimSaid });
	expect(describeAnswer(reply, claim)).toEqual({ isGeneral: false, isEarlier });
});

const noOutcome = (date: string, day = '2026-11-26', awaitsOutcome = true) => {
	const place = makeRecord('places', 'quay');
	const ledger = makeLedger(
		[
			...[place, makeRecord('actors', 'board'), makeRecord('sources', 'ledger')],
			makeRecord('statuses', 'searched', { awaitsOutcome }),
			makeRecord('events', 'search', {
				...{ date, changes: [{ status: 'searched', places: ['quay'] }] },
			}),
		],
		{ updated: '2026-11-26' },
	);
	return joinPlaceAt(ledger, place, day)?.statuses[0].noOutcome;
};

test.each([
	['2024-11-25', '2026-11-26'],
	['2024-11-26', undefined],
	['2024-11', undefined],
	['2024-10', '2026-11-26'],
	['2024-02-29', '2026-11-26'],
	['2022~', '2026-11-26'],
	['../2024-11-25', '2026-11-26'],
	['2024-11-25/..', '2026-11-26'],
])('an inquiry of %s is without a known outcome as of %s', (date, day) => {
	expect(noOutcome(date)).toBe(day);
});

test('only on the day of the site’s facts is no outcome known, and only where one is awaited', () => {
	expect(noOutcome('2022-11-01', '2026-11-25')).toBeUndefined();
	expect(noOutcome('2022-11-01', '2026-11-26', false)).toBeUndefined();
});
