import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { listUntold, readTable, unrevised, unrevisedCells } from './readtable.ts';

const { records, rows } = readTable('disagreements', [
	makeRecord('disagreements', 'how-many', {
		question: 'How many?',
		sides: [
			{ says: 'Forty.', claim: 'forty', sources: ['ledger', 'letter'] },
			{ says: 'None.', sources: ['paper'] },
		],
		reading: 'Forty is likelier.',
		because: 'Two texts say so.',
		places: ['quay', 'bay'],
	}),
	makeRecord('disagreements', 'who', {
		question: 'Who?',
		sides: [
			{ says: 'The board.', sources: ['ledger'] },
			{ says: 'The clerk.', sources: ['letter'] },
		],
		because: 'We cannot tell.',
	}),
]);

test('a disagreement is published whole', () => {
	expect(records).toEqual([
		{
			id: 'how-many',
			question: 'How many?',
			sides: [
				{ says: 'Forty.', claim: 'forty', sources: ['ledger', 'letter'] },
				{ says: 'None.', sources: ['paper'] },
			],
			reading: 'Forty is likelier.',
			because: 'Two texts say so.',
			places: ['quay', 'bay'],
			...unrevised,
			page: 'https://quays.example/disagreements/how-many/',
		},
		{
			id: 'who',
			question: 'Who?',
			sides: [
				{ says: 'The board.', sources: ['ledger'] },
				{ says: 'The clerk.', sources: ['letter'] },
			],
			reading: null,
			because: 'We cannot tell.',
			places: [],
			...unrevised,
			page: 'https://quays.example/disagreements/who/',
		},
	]);
});

test('each side of a disagreement is a row', () => {
	const howMany = {
		id: 'how-many',
		question: 'How many?',
		reading: 'Forty is likelier.',
		because: 'Two texts say so.',
		places: 'quay; bay',
		...unrevisedCells,
		page: 'https://quays.example/disagreements/how-many/',
	};
	const who = {
		id: 'who',
		question: 'Who?',
		reading: '',
		because: 'We cannot tell.',
		places: '',
		...unrevisedCells,
		page: 'https://quays.example/disagreements/who/',
	};
	expect(rows).toEqual([
		{ ...howMany, side: '1', says: 'Forty.', claim: 'forty', sources: 'ledger; letter' },
		{ ...howMany, side: '2', says: 'None.', claim: '', sources: 'paper' },
		{ ...who, side: '1', says: 'The board.', claim: '', sources: 'ledger' },
		{ ...who, side: '2', says: 'The clerk.', claim: '', sources: 'letter' },
	]);
	expect(listUntold(rows[0])).toEqual([]);
});
