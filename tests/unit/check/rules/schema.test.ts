import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findSchemaMistakes } from '../../../../src/check/rules/schema.ts';

/** A status that is as it should be but for the fields given. */
const status = (fields: string) =>
	findSchemaMistakes(
		parseContent({ 'statuses/seen.yaml': `label: seen\nmeaning: It was seen.\n${fields}` }),
	);

test('findSchemaMistakes() finds nothing in a valid record', () => {
	expect(status('order: 1\nmark: ring')).toEqual([]);
});

test('findSchemaMistakes() gives the position of the field and quotes its value', () => {
	expect(status('order: 1\nmark: circle')).toEqual([
		{
			file: 'content/statuses/seen.yaml',
			line: 4,
			column: 1,
			wrong: '“mark” says “circle”.',
			fix: 'Choose one mark: ring, half, square, frame, core, diamond, cross, triangle, wedge, star, slash.',
		},
	]);
});

test('findSchemaMistakes() tells a missing field from an empty one', () => {
	expect(status('mark:').map(({ line, wrong }) => [line, wrong])).toEqual([
		[1, '“order” is missing.'],
		[3, '“mark” is empty.'],
	]);
});

test('findSchemaMistakes() answers a misspelt field with the right one, and only that', () => {
	expect(status('ordre: 1\nmark: ring')).toEqual([
		{
			file: 'content/statuses/seen.yaml',
			line: 3,
			column: 1,
			wrong: 'There is no field “ordre”.',
			fix: 'Did you mean “order”?',
		},
	]);
});

test('findSchemaMistakes() names the fields where none is spelt alike', () => {
	const [problem] = status('order: 1\nmark: ring\nphotograph: ink.jpg');
	expect(problem?.fix).toBe('The fields are: label, meaning, order, awaitsOutcome, weight, mark.');
});

test('findSchemaMistakes() says in which entry of which list', () => {
	const text = 'sources:\n  - source: tide\n  - source: The Tide';
	const [problem] = findSchemaMistakes(parseContent({ 'claims/one.yaml': text })).filter(
		({ line }) => line === 3,
	);
	expect(problem).toEqual({
		file: 'content/claims/one.yaml',
		line: 3,
		column: 5,
		wrong: '“source” in entry 2 of “sources” says “The Tide”.',
		fix: 'An id has lower-case letters, digits and hyphens only.',
	});
});

test('findSchemaMistakes() asks for one of two fields even if another is wrong', () => {
	const said = findSchemaMistakes(parseContent({ 'sources/tide.yaml': 'tier: E' }));
	expect(said.map(({ wrong }) => wrong)).toEqual([
		'“publisher” is missing.',
		'“dated” is missing.',
		'“language” is missing.',
		'“kind” is missing.',
		'“consulted” is missing.',
		'“tier” says “E”.',
		'“title” is missing.',
		'“link” is missing.',
		'“archived” is missing.',
	]);
});

test('findSchemaMistakes() checks site.yaml, too', () => {
	const said = findSchemaMistakes(
		parseContent({ 'site.yaml': 'focus:\n  bounds: [-200, 0, 1, 2]' }),
	);
	expect(said.at(-2)).toEqual({
		file: 'content/site.yaml',
		line: 2,
		column: 12,
		wrong: 'Entry 1 of “bounds” in “focus” says “-200”.',
		fix: 'The western edge lies between −180 and 180 degrees.',
	});
});
