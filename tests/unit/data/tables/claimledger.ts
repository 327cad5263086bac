import { makeRecord } from '../../ledger/records.ts';
import { readTable } from './readtable.ts';

/** The table of three claims: one with all its fields, an answer to it, and one with the fewest. */
export const { records, rows } = readTable('claims', [
	makeRecord('claims', 'dumped', {
		statement: 'Barrels were dumped.',
		speaker: 'paper',
		said: '2022-01',
		sources: [{ source: 'ledger', at: 'para 4' }, { source: 'letter' }],
		standing: 'confirmed officially',
		confirmedBy: ['watch'],
		about: ['board'],
		answers: ['older'],
		answersInGeneral: ['older-still'],
		noReply: 'It was asked twice.',
		places: ['quay', 'bay'],
		countries: ['IE', 'PT'],
		figure: {
			value: 40.5,
			atLeast: true,
			upTo: false,
			unit: 'barrels',
			scope: 'the bay',
			asOf: '2021-12-31',
			within: { claim: 'more', sources: ['ledger', 'report'] },
		},
		weak: 'One paper only.',
		note: 'It was seen from the shore.',
	}),
	makeRecord('claims', 'none', {
		statement: 'No barrel was dumped.',
		speaker: 'board',
		said: '2021-12-31',
		standing: 'denied',
		answers: ['dumped'],
		sources: [{ source: 'letter' }],
		figure: { value: 0, upTo: true, unit: 'barrels', scope: 'the quay', asOf: '2022' },
	}),
	makeRecord('claims', 'seen', {
		statement: 'It was seen.',
		speaker: 'board',
		said: '2022-03-04',
		answersInGeneral: ['dumped'],
		standing: 'alleged',
		sources: [{ source: 'ledger' }],
	}),
	makeRecord('actors', 'paper', { name: 'The Tide' }),
	makeRecord('actors', 'watch'),
	makeRecord('actors', 'board', { name: 'The Board' }),
]);
