import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { listUntold, readTable, unrevised, unrevisedCells } from './readtable.ts';

const { records, rows } = readTable('actors', [
	makeRecord('actors', 'ana', {
		name: 'Ana Example',
		kind: 'person',
		role: 'mayor',
		country: 'UY',
		speaksFor: 'town',
		sources: ['ledger', 'letter'],
		otherNames: [{ name: 'Анна Пример', language: 'ru', sources: ['letter'] }],
		note: 'She resigned.',
	}),
	makeRecord('actors', 'town', { name: 'The Town', kind: 'government', role: 'owner' }),
]);

test('an actor is published whole', () => {
	expect(records).toEqual([
		{
			id: 'ana',
			name: 'Ana Example',
			kind: 'person',
			role: 'mayor',
			country: 'UY',
			speaksFor: 'town',
			sources: ['ledger', 'letter'],
			otherNames: [{ name: 'Анна Пример', language: 'ru', sources: ['letter'] }],
			note: 'She resigned.',
			...unrevised,
			page: 'https://quays.example/actors/ana/',
		},
		{
			id: 'town',
			name: 'The Town',
			kind: 'government',
			role: 'owner',
			country: null,
			speaksFor: null,
			sources: ['ledger'],
			otherNames: [],
			note: null,
			...unrevised,
			page: 'https://quays.example/actors/town/',
		},
	]);
});

test('an actor is a row, empty where nothing is known', () => {
	expect(rows).toEqual([
		{
			id: 'ana',
			name: 'Ana Example',
			kind: 'person',
			role: 'mayor',
			country: 'UY',
			speaksFor: 'town',
			sources: 'ledger; letter',
			otherNames: 'ru: Анна Пример',
			otherNameSources: 'letter',
			note: 'She resigned.',
			...unrevisedCells,
			page: 'https://quays.example/actors/ana/',
		},
		{
			id: 'town',
			name: 'The Town',
			kind: 'government',
			role: 'owner',
			country: '',
			speaksFor: '',
			sources: 'ledger',
			otherNames: '',
			otherNameSources: '',
			note: '',
			...unrevisedCells,
			page: 'https://quays.example/actors/town/',
		},
	]);
	expect(listUntold(rows[0])).toEqual([]);
});
