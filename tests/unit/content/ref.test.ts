import { expect, test } from 'vitest';
import { blockSchemas } from '../../../src/content/block.ts';
import { listReferences } from '../../../src/content/ref.ts';
import { schemas } from '../../../src/content/schemas.ts';

test('listReferences() walks fields, lists and lists inside lists', () => {
	const data = { sources: [{ source: 'tide' }], answers: ['one', 'two'], speaker: 'board' };
	expect(listReferences(schemas.claims, data)).toEqual([
		{ collection: 'actors', id: 'board', path: ['speaker'] },
		{ collection: 'sources', id: 'tide', path: ['sources', 0, 'source'] },
		{ collection: 'claims', id: 'one', path: ['answers', 0] },
		{ collection: 'claims', id: 'two', path: ['answers', 1] },
	]);
});

test('listReferences() reads a list that a block writes as words with commas', () => {
	expect(listReferences(blockSchemas.PlaceMap, { places: 'quay, tin-harbour' })).toEqual([
		{ collection: 'places', id: 'quay', path: ['places', 0] },
		{ collection: 'places', id: 'tin-harbour', path: ['places', 1] },
	]);
});

test('listReferences() passes over what is missing, unknown or of another kind', () => {
	expect(listReferences(schemas.claims, { sources: 'tide', places: 4, colour: 'blue' })).toEqual(
		[],
	);
	expect(listReferences(schemas.claims, null)).toEqual([]);
});
