import { expect, test } from 'vitest';
import { findAccusedAnswer } from '../../../src/ledger/accusedanswer.ts';
import { tellAnswer } from '../../../src/words/tellanswer.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const find = (answer?: string) =>
	findAccusedAnswer(
		makeLedger(
			[
				makeRecord('claims', 'nothing-sank', { statement: 'Nothing sank.', said: '2022-10-02' }),
				makeRecord('claims', 'undated', { statement: 'Nothing sank.' }),
			],
			{ accused: { name: 'The Board', country: 'PT', answer } },
		),
	);

test('tellAnswer() says whose answer it is, and from which day', () => {
	const [dated, undated] = [find('nothing-sank')!, find('undated')!];
	expect(tellAnswer(dated, 'en-GB')).toBe('The Board answers, 2 October 2022: Nothing sank.');
	expect(tellAnswer(undated, 'en-GB')).toBe('The Board answers: Nothing sank.');
	expect(tellAnswer(dated, 'en-GB', { day: '2022-10-02' })).toBe(tellAnswer(dated, 'en-GB'));
});

test('tellAnswer() says of an answer that it came after the day that is shown', () => {
	const dated = find('nothing-sank')!;
	expect(tellAnswer(dated, 'en-GB', { day: '2022-10-01' })).toBe(
		'The Board answered later, 2 October 2022: Nothing sank.',
	);
});

test('findAccusedAnswer() finds none where the settings name none', () => {
	expect(find()).toBeUndefined();
});
