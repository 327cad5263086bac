import { expect, test } from 'vitest';
import { tellRevisions } from '../../../src/words/tellrevisions.ts';
import { makeRecord } from '../ledger/records.ts';

test('tellRevisions() tells of a record what was wrong and what changed, each with the words for its day', () => {
	const event = makeRecord('events', 'seen', {
		corrections: [{ date: '2023-01-02', was: 'It was red.', now: 'It was blue.' }],
		changed: [{ date: '2023-02-03', note: 'Its day is known now.' }],
	});
	const { corrections, changed } = tellRevisions(event);
	const read = [...corrections, ...changed].map(({ date, tell, said }) => [
		...[date, tell('a day').join(''), said],
	]);
	expect(read).toEqual([
		[
			'2023-01-02',
			'Corrected on a day',
			'What was wrong: It was red. What it says now: It was blue.',
		],
		['2023-02-03', 'Changed on a day', 'Its day is known now.'],
	]);
});
