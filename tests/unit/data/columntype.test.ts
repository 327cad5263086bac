import { expect, test } from 'vitest';
import { describeColumn, holdToFields, showField } from '../../../src/data/columntype.ts';
import * as field from '../../../src/data/meaning.ts';

const dictionary = new Map([
	['id', field.key],
	['names', field.list('What it is called.')],
	['owner', field.text('Who owns it.')],
	['owner.name', field.text('Their name.', field.required)],
	['owner.since', field.when('Since when.')],
]);

test('showField() reads a field or a part of it, and nothing where there is none', () => {
	const read = (path: string, line: object) => showField('column', path).read(line);
	expect(read('names', { names: ['Quay'] })).toEqual(['Quay']);
	expect(read('owner.name', { owner: { name: 'The Board' } })).toBe('The Board');
	expect(read('owner.since', { owner: { name: 'The Board' } })).toBe(null);
	expect(read('owner.name', { owner: null })).toBe(null);
	expect(read('depth.1', { depth: [0, 7] })).toBe(7);
	expect(read('depth.0', { depth: [0, 7] })).toBe(0);
});

test('describeColumn() says what the field says, and of a list how it is joined', () => {
	expect(describeColumn(showField('ownerName', 'owner.name'), dictionary)).toEqual({
		name: 'ownerName',
		type: 'string',
		description: 'Their name.',
		constraints: { required: true },
	});
	expect(describeColumn(showField('names'), dictionary)).toEqual({
		name: 'names',
		type: 'string',
		description: 'What it is called. Joined with “; ”.',
	});
});

test('describeColumn() says what the column says of itself, if it does', () => {
	const column = { ...showField('owner', 'owner.name'), meaning: field.text('In capitals.') };
	expect(describeColumn(column, dictionary)).toEqual({
		name: 'owner',
		type: 'string',
		description: 'In capitals.',
	});
});

const harbours = { name: 'harbours', dictionary };
const columns = [showField('id'), showField('names'), showField('owner', 'owner.name')];

test('holdToFields() wants every field in a column or among those left out', () => {
	expect(() => holdToFields(harbours, columns, ['owner.since'])).not.toThrow();
	expect(() => holdToFields(harbours, columns, [])).toThrow(
		'harbours: no column shows, and leftOut does not name owner.since',
	);
	expect(() => holdToFields(harbours, columns.slice(1), ['owner.since'])).toThrow(
		'harbours: no column shows, and leftOut does not name id',
	);
});

test('holdToFields() wants no field that is not there, and none that has parts', () => {
	const more = [...columns, showField('colour'), showField('whole', 'owner')];
	expect(() => holdToFields(harbours, more, ['owner.since'])).toThrow(
		'harbours: there is no such field as colour, owner',
	);
});

test('holdToFields() wants nothing among those left out that a column shows', () => {
	expect(() => holdToFields(harbours, columns, ['owner.since', 'names'])).toThrow(
		'harbours: a column shows, and leftOut names names',
	);
});
