import { expect, test } from 'vitest';
import { blockSchemas } from '../../../../src/schema/block.ts';
import { listReferences, ref, refs, splitIds } from '../../../../src/schema/fields/ref.ts';
import { schemas } from '../../../../src/schema/schemas.ts';

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

test.each(['salt-quay', 'quay', '110-overseas', '7'])('ref() takes an id: %s', (id) => {
	expect(ref('places').parse(id)).toBe(id);
});

test.each(['Salt Quay', 'salt_quay', '-quay', 'quay-', 'salt--quay', 'quai-é', ''])(
	'ref() answers what is no id: “%s”',
	(text) => {
		expect(
			ref('places')
				.safeParse(text)
				.error?.issues.map(({ message }) => message),
		).toEqual(['An id has lower-case letters, digits and hyphens only.']);
	},
);

test('ref() says what it wants where there is no text', () => {
	expect(
		ref('places')
			.safeParse(7)
			.error?.issues.map(({ message }) => message),
	).toEqual(['Give the id of one record in content/places/: its file name without the ending.']);
});

test('refs() takes a list, or words with commas between', () => {
	expect(refs('places').parse(['salt-quay', 'tin-harbour'])).toEqual(['salt-quay', 'tin-harbour']);
	expect(refs('places').parse('salt-quay, tin-harbour')).toEqual(['salt-quay', 'tin-harbour']);
});

test('refs() wants each id once', () => {
	const { error } = refs('places').safeParse(['quay', 'harbour', 'quay']);
	expect(error?.issues.map(({ message, path }) => [message, path])).toEqual([
		['Name each id once.', [2]],
	]);
});

test('splitIds() bears with blanks about the commas', () => {
	expect(splitIds(' one,two ,\n three ')).toEqual(['one', 'two', 'three']);
});
