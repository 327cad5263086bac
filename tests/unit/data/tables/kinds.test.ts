import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { readTable } from './readtable.ts';

test('the kinds of a newsroom are published with what each means and tells, in their order', () => {
	const { rows } = readTable('event-kinds', [
		makeRecord('event-kinds', 'sighting', {
			...{ label: 'sighting', plural: 'sightings', meaning: 'Somebody saw it.' },
			...{ order: 99, tells: 'answered', countsAs: 'order', withActor: 'Seen by', mark: 'bar' },
		}),
	]);
	expect(rows.at(-1)).toEqual({
		...{ id: 'sighting', label: 'sighting', plural: 'sightings', meaning: 'Somebody saw it.' },
		...{ order: '99', tells: 'answered', byCourt: 'false', countsAs: 'order' },
		...{ withActor: 'Seen by', mark: 'bar' },
		page: 'https://quays.example/words/#event-kinds-sighting',
	});
});

test('the kinds of sources and of actors are tables of their own', () => {
	const label = { label: 'board', plural: 'boards', meaning: 'It answers for a harbour.' };
	const { rows: sources } = readTable('source-kinds', [
		makeRecord('source-kinds', 'aa', { ...label, isCommentary: true }),
	]);
	expect(sources[0]).toEqual({
		...{ id: 'aa', ...label, isCommentary: 'true' },
		page: 'https://quays.example/words/#source-kinds-aa',
	});
	const { rows: actors } = readTable('actor-kinds', [
		makeRecord('actor-kinds', 'board', { ...label, order: 99, actsAs: 'authority' }),
	]);
	expect(actors.at(-1)).toEqual({
		...{ id: 'board', ...label, order: '99', actsAs: 'authority' },
		page: 'https://quays.example/words/#actor-kinds-board',
	});
});
