import { expect, test } from 'vitest';
import { giveKinds } from '../../../src/ledger/givekinds.ts';
import { makeRecord } from './records.ts';

test('giveKinds() gives each event, source and actor the record of its kind, and leaves the others as they are', () => {
	const sighting = makeRecord('event-kinds', 'sighting', { tells: 'reported' });
	const letter = makeRecord('source-kinds', 'letter', { isCommentary: true });
	const board = makeRecord('actor-kinds', 'board', { actsAs: 'authority' });
	const place = makeRecord('places', 'quay');
	const given = giveKinds([
		...[place, sighting, letter, board],
		makeRecord('events', 'seen', { kind: 'sighting' }),
		makeRecord('sources', 'note', { kind: 'letter' }),
		makeRecord('actors', 'harbour-board', { kind: 'board' }),
	]);
	expect(given[0]).toBe(place);
	expect(given.slice(4).map((record) => 'kind' in record && record.kind)).toEqual([
		sighting,
		letter,
		board,
	]);
});

test('giveKinds() throws where there is no such kind', () => {
	expect(() => giveKinds([makeRecord('events', 'seen', { kind: 'sighting' })])).toThrow(
		new RangeError('there is no sighting in event-kinds'),
	);
});
