import { expect, test } from 'vitest';
import { indexBy, readFields } from '../../../src/data/whole.ts';

test('readFields() gives every field that the schema knows, null where the record leaves it out', () => {
	const data = { label: 'Seen', meaning: 'It was seen.', order: 1, mark: 'ring' as const };
	expect(readFields({ collection: 'statuses', data })).toEqual(data);
	const actor = {
		name: 'Board',
		kind: 'organisation' as const,
		role: 'harbour board',
		sources: ['a'],
	};
	expect(readFields({ collection: 'actors', data: actor })).toEqual({
		...actor,
		country: null,
		speaksFor: null,
		note: null,
	});
});

test('indexBy() finds which records name an id, each once, in their order', () => {
	const find = indexBy(
		[
			{ id: 'one', places: ['quay', 'quay'] },
			{ id: 'two', places: ['bay', 'quay'] },
		],
		({ places }) => places,
	);
	expect([find('quay'), find('bay'), find('reef')]).toEqual([['one', 'two'], ['two'], []]);
});
