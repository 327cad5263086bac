import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { listLeaves, lookUp, readDictionary } from '../../../src/data/dictionary.ts';
import { dateOrRange } from '../../../src/schema/fields/datefield.ts';
import { sentence } from '../../../src/schema/fields/field.ts';
import { record } from '../../../src/schema/fields/record.ts';
import { ref, refs } from '../../../src/schema/fields/ref.ts';

const meaning = (field: z.ZodType) =>
	lookUp(readDictionary(record({ field: field.meta({ description: 'It is so.' }) })), 'field');

test.each([
	['words', sentence('Say it.'), { type: 'string', constraints: { required: true } }],
	['words that may be missing', sentence('Say it.').optional(), { type: 'string' }],
	['truth', z.boolean().default(false), { type: 'boolean', constraints: { required: true } }],
	[
		'a number above 0',
		z.int().positive(),
		{ type: 'integer', constraints: { required: true, minimum: 1 } },
	],
	[
		'a number with bounds',
		z.number().min(-90).max(90),
		{ type: 'number', constraints: { required: true, minimum: -90, maximum: 90 } },
	],
	[
		'one of several words',
		z.enum(['ring', 'half']).optional(),
		{ type: 'string', constraints: { enum: ['ring', 'half'] } },
	],
	[
		'an id',
		ref('actors').optional(),
		{
			type: 'string',
			constraints: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
			table: 'actors',
		},
	],
	['a list', refs('actors').default([]), { type: 'array', constraints: { required: true } }],
	['how words end', z.string().endsWith('?').optional(), { type: 'string' }],
] as const)('readDictionary() takes from the schema what it says of %s', (_, field, found) => {
	expect(meaning(field)).toEqual({ description: 'It is so.', ...found });
});

test('readDictionary() says after a description how a value is written', () => {
	expect(meaning(dateOrRange).description).toBe(
		'It is so. 2022, 2022-10 or 2022-10-26, as exactly as it is known. `2022~` is circa 2022, `2022?` probably 2022, `../2022` in 2022 or before, `2022/..` in 2022 or later.',
	);
});

const said = (description: string) => z.string().meta({ description });

const harbour = record({
	name: said('Its name.'),
	owner: record({ name: said('Their name.'), since: said('Since when.').optional() })
		.optional()
		.meta({ description: 'Who owns it.' }),
	depths: z
		.array(record({ metres: z.number().meta({ description: 'How deep.' }) }))
		.meta({ description: 'How deep it is.' }),
	lonLat: z
		.tuple([z.number().meta({ description: 'East.' }), z.number().meta({ description: 'North.' })])
		.meta({ description: 'Where.' }),
});

test('readDictionary() goes into objects, lists of them, and tuples', () => {
	const dictionary = readDictionary(harbour);
	expect([...dictionary.keys()]).toEqual([
		...['name', 'owner', 'owner.name', 'owner.since'],
		...['depths', 'depths.metres', 'lonLat', 'lonLat.0', 'lonLat.1'],
	]);
	expect(lookUp(dictionary, 'depths.metres').constraints).toEqual({ required: true });
});

test('readDictionary() takes no part for required whose whole may be missing', () => {
	expect(lookUp(readDictionary(harbour), 'owner.name')).not.toHaveProperty('constraints');
});

test('listLeaves() leaves out what has parts', () => {
	expect(listLeaves(readDictionary(harbour))).toEqual([
		...['name', 'owner.name', 'owner.since', 'depths.metres', 'lonLat.0', 'lonLat.1'],
	]);
});

test('readDictionary() wants a description of every field', () => {
	expect(() => readDictionary(record({ name: z.string() }))).toThrow(
		'name has no description in its schema',
	);
});

test('lookUp() says which field is not there', () => {
	expect(() => lookUp(readDictionary(harbour), 'colour')).toThrow('there is no field colour');
});
