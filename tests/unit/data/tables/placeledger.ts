import { makeRecord } from '../../ledger/records.ts';
import { readTable } from './readtable.ts';

/** The table of two places: one with all its fields, and one with the fewest. */
export const { records, rows, read } = readTable('places', [
	makeRecord('places', 'quay', {
		city: 'Salt Quay',
		country: 'IE',
		// As a sum may leave it.
		position: [-6.2600000001, 53.35],
		positionNote: 'It stands for the harbour.',
		reported: [
			{ count: 4, atLeast: true, by: 'paper', asOf: '2022-03', sources: ['ledger', 'letter'] },
			{ count: 2, by: 'board', asOf: '2023', sources: ['letter'], note: 'The quay alone.' },
		],
		runBy: ['board', 'clerk'],
		tags: ['by-night', 'by-boat'],
		weak: 'One paper only.',
		sources: ['map'],
		note: 'It silted up.',
	}),
	makeRecord('places', 'bay', {
		city: 'Tin Bay',
		country: 'PT',
		position: [-9.14, 38.72],
		reported: [{ count: 1, by: 'board', asOf: '2021', sources: ['ledger'] }],
	}),
	makeRecord('statuses', 'seen', { label: 'was seen', order: 1 }),
	makeRecord('statuses', 'gone', { label: 'is gone', order: 2 }),
	makeRecord('statuses', 'searched', { label: 'was searched', order: 3 }),
	makeRecord('events', 'report', {
		date: '2022-04-05',
		sources: ['ledger'],
		changes: [{ status: 'seen', places: ['quay', 'bay'] }],
	}),
	makeRecord('events', 'cleared', {
		date: '2022-05',
		sources: ['order'],
		changes: [{ status: 'gone', places: ['quay'] }],
	}),
	makeRecord('events', 'search', {
		date: '2022-06-07',
		sources: ['order'],
		changes: [{ status: 'searched', places: ['quay'], additional: true }],
	}),
	makeRecord('events', 'law', { date: '2023', countries: ['IE'], sources: ['gazette'] }),
	makeRecord('claims', 'dumped', { places: ['quay'], sources: [{ source: 'letter' }] }),
	makeRecord('claims', 'abroad', { countries: ['IE'], sources: [{ source: 'essay' }] }),
	makeRecord('disagreements', 'how-many', { places: ['quay'] }),
	makeRecord('actors', 'paper', { name: 'The Tide' }),
	makeRecord('actors', 'board', { name: 'The Board' }),
	...['ledger', 'letter', 'map', 'order', 'essay'].map((id) => makeRecord('sources', id)),
	makeRecord('sources', 'gazette', { publisher: 'The Zone' }),
]);
