import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { readTable } from './readtable.ts';

const board = makeRecord('actors', 'board', {
	added: '2022-05-01',
	changed: [
		{ date: '2022-05-03', note: 'It has a new chair.', was: 'The chair was Ana.' },
		{ date: '2022-05-02', note: 'It moved to another quay.' },
	],
	corrections: [{ date: '2022-05-04', was: 'We said red.', now: 'It is blue.' }],
});
const { rows, records } = readTable('actors', [board]);

test('a record says when it came, what changed in it and what was corrected', () => {
	expect(records).toMatchObject([
		{
			added: '2022-05-01',
			changed: [
				{ date: '2022-05-03', note: 'It has a new chair.', was: 'The chair was Ana.' },
				{ date: '2022-05-02', note: 'It moved to another quay.' },
			],
			corrections: [{ date: '2022-05-04', was: 'We said red.', now: 'It is blue.' }],
		},
	]);
});

test('a row says the same in three cells', () => {
	expect(rows).toMatchObject([
		{
			added: '2022-05-01',
			changed:
				'2022-05-03: It has a new chair. What it said before: The chair was Ana.; 2022-05-02: It moved to another quay.',
			corrections: '2022-05-04: What was wrong: We said red. What it says now: It is blue.',
		},
	]);
});
