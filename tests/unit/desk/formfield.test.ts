import { expect, test } from 'vitest';
import { listFormFields, type FormField } from '../../../src/desk/formfield.ts';
import { schemas } from '../../../src/schema/schemas.ts';

const kindOf = (fields: FormField[]) =>
	Object.fromEntries(
		fields.map(({ name, needed, shape }) => [name, `${shape.kind}${needed ? ', needed' : ''}`]),
	);

test('listFormFields() reads names, kinds and need from the schema, in its order', () => {
	expect(kindOf(listFormFields(schemas.places))).toMatchObject({
		city: 'text, needed',
		capital: 'yesno',
		country: 'text',
		position: 'numbers, needed',
		positionNote: 'text',
		reported: 'list',
		runBy: 'list',
		weak: 'text',
		sources: 'list',
		note: 'text',
	});
});

test('listFormFields() reads what a list holds, and what it points to', () => {
	const fields = listFormFields(schemas.places);
	const { shape } = fields.find(({ name }) => name === 'reported')!;
	if (shape.kind !== 'list' || shape.of.kind !== 'group')
		throw new Error('it is no list of groups');
	expect(kindOf(shape.of.fields)).toEqual({
		count: 'number, needed',
		atLeast: 'yesno',
		by: 'reference, needed',
		asOf: 'text, needed',
		sources: 'list, needed',
		note: 'text',
	});
	expect(shape.of.fields[2]!.shape).toEqual({ kind: 'reference', collection: 'actors' });
});

test.each(Object.entries(schemas))('each field of %s has a hint to ask it by', (_, schema) => {
	const fields = listFormFields(schema);
	expect(fields.filter(({ hint }) => !/\p{L}.*[.:\]]$/u.test(hint.replaceAll('`', '')))).toEqual(
		[],
	);
});

test('a hint says how a date is written, and a choice has the words of the schema', () => {
	const [, , , , published] = listFormFields(schemas.sources);
	expect(published?.hint).toContain('When it was published. 2022, 2022-10 or 2022-10-26');
	const read = listFormFields(schemas.sources).find(({ name }) => name === 'consulted');
	expect(read?.shape).toEqual({ kind: 'choice', options: ['whole text', 'excerpt'] });
});
