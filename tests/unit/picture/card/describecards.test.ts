import { expect, test } from 'vitest';
import {
	describeClaimCard,
	describeDisagreementCard,
} from '../../../../src/picture/card/describecards.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

const claim = makeRecord('claims', 'red', {
	statement: 'The barrels are red.',
	speaker: 'paper',
	said: '2022-05-01',
	weak: 'One paper only.',
});
const reply = makeRecord('claims', 'blue', {
	statement: 'They are blue.',
	standing: 'denied',
	answers: ['red'],
});
const ledger = makeLedger([
	claim,
	reply,
	makeRecord('claims', 'alone', { noReply: 'Nobody was asked.' }),
	makeRecord('actors', 'paper', { name: 'The Tide' }),
	makeRecord('actors', 'board', { name: 'The Board' }),
	makeRecord('sources', 'ledger', { publisher: 'The Archive' }),
]);
const describe = (id: string) => describeClaimCard(ledger, ledger.get('claims', id));

test('describeClaimCard() has the speaker over the claim, and its standing and its answer below', () => {
	expect(describe('red')).toEqual({
		...{ language: 'en-GB', site: 'The Quays', title: 'The barrels are red.' },
		label: 'Said by The Tide:',
		lines: [
			{ label: 'How it stands', text: 'Alleged · 1 May 2022 · weakly sourced' },
			{ label: 'In reply', text: 'The Board: They are blue.' },
		],
		description:
			'The Tide: The barrels are red. How it stands: Alleged · 1 May 2022 · weakly sourced. In reply: The Board: They are blue.',
	});
});

test('describeClaimCard() says what an answer answers, and why there is none', () => {
	expect([describe('blue').lines[1], describe('alone').lines[1]]).toEqual([
		{ label: 'In answer to', text: 'The Tide: The barrels are red.' },
		{ label: 'No reply is printed', text: 'Nobody was asked.' },
	]);
});

test('describeDisagreementCard() names who says what, and of how many answers it shows how many', () => {
	const side = (says: string) => ({ says, sources: ['ledger'] });
	const one = makeRecord('disagreements', 'how-many', {
		question: 'How many?',
		sides: [{ ...side('One.'), claim: 'red' }, side('Two.'), side('Three.'), side('Four.')],
	});
	expect(describeDisagreementCard(ledger, one)).toMatchObject({
		title: 'How many?',
		label: 'Where the sources disagree: 3 of 4 answers',
		lines: [
			{ label: 'The Tide', text: 'One.' },
			{ label: 'The Archive', text: 'Two.' },
			{ label: 'The Archive', text: 'Three.' },
		],
	});
});
