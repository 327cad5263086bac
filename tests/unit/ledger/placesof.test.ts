import { expect, test } from 'vitest';
import { listPlacesAround, listPlacesOf } from '../../../src/ledger/placesof.ts';
import { makeLedger, makeRecord } from './records.ts';

const ledger = makeLedger([
	makeRecord('sources', 'log'),
	makeRecord('sources', 'unread'),
	makeRecord('actors', 'harbour'),
	makeRecord('actors', 'crew'),
	makeRecord('places', 'quay', { country: 'NL' }),
	makeRecord('places', 'pier', { city: 'Old Pier', country: 'NL' }),
	makeRecord('places', 'rock', { city: 'Rock', country: 'IE' }),
	makeRecord('claims', 'sunk', { places: ['quay'], countries: ['IE'], speaker: 'harbour' }),
	makeRecord('claims', 'raised', { countries: ['NL'], speaker: 'crew' }),
	makeRecord('claims', 'said', { speaker: 'crew' }),
	makeRecord('events', 'search', { places: ['rock'], actors: ['harbour'], sources: ['log'] }),
]);
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);
const listOf = (...claims: string[]) =>
	ids(
		listPlacesOf(
			ledger,
			claims.map((id) => ledger.get('claims', id)),
		),
	);

test('listPlacesOf() lists the places that are named, else those of the countries that are', () => {
	expect(listOf('sunk')).toEqual(['quay']);
	expect(listOf('raised')).toEqual(['pier', 'quay']);
	expect(listOf('raised', 'sunk')).toEqual(['quay']);
	expect(listOf('said')).toEqual([]);
});

test('listPlacesAround() lists the places of what an actor said and did', () => {
	const around = (id: string) => ids(listPlacesAround(ledger, ledger.get('actors', id)));
	expect(around('harbour')).toEqual(['rock', 'quay']);
	expect(around('crew')).toEqual(['pier', 'quay']);
});

test('listPlacesAround() lists the places of what rests on a source, and none for one of which nothing does', () => {
	const around = (id: string) => ids(listPlacesAround(ledger, ledger.get('sources', id)));
	expect(around('log')).toEqual(['rock']);
	expect(around('unread')).toEqual([]);
});
