import { expect, test } from 'vitest';
import { readYaml } from '../../../../src/check/yaml.ts';
import { listFormFields } from '../../../../src/desk/formfield.ts';
import { mergeFields } from '../../../../src/desk/merge/mergefields.ts';
import { schemas } from '../../../../src/schema/schemas.ts';

type Data = Record<string, unknown>;

const text = `reported:
  - count: 2 # in print
    by: tide-gazette
    # As of the paper.
    asOf: 2022
    sources:
      - one
      - two
  - count: 1
    by: harbour-board
    asOf: 2023
    sources: [three]
archived:
  address: https://a.example/
  date: 2024
`;

/** What becomes of the text when `edit` changes its fields. */
function merge(edit: (entries: Data[], data: Data) => void, whole = text): string {
	const data = structuredClone(readYaml('', whole).raw as Data);
	edit(data['reported'] as Data[], data);
	return mergeFields(whole, data, listFormFields(schemas.places));
}

test('mergeFields() changes a field of an entry, and no other entry', () => {
	expect(merge(([first]) => void (first!['by'] = 'diver'))).toBe(
		text.replace('tide-gazette', 'diver'),
	);
	expect(merge(([first]) => void (first!['sources'] as string[]).push('four'))).toBe(
		text.replace('- two\n', '- two\n      - four\n'),
	);
});

test('mergeFields() takes the first field out of an entry, and keeps its hyphen', () => {
	expect(merge(([first]) => void delete first!['count'])).toBe(
		text.replace('count: 2 # in print\n    ', ''),
	);
});

test('mergeFields() adds a field to an entry where the form has it', () => {
	expect(merge(([first]) => void (first!['atLeast'] = true))).toBe(
		text.replace('in print\n', 'in print\n    atLeast: true\n'),
	);
	const without = text.replace('count: 2 # in print\n    ', '');
	expect(merge(([first]) => void (first!['count'] = 2), without)).toBe(
		text.replace(' # in print', ''),
	);
});

test('mergeFields() takes a whole entry out, adds one, and moves one with its comments', () => {
	const [one = '', two = '', rest = ''] = text.split(/(?=^ {2}- count|^archived)/m).slice(1);
	expect(merge((entries) => void entries.shift())).toBe(`reported:\n${two}${rest}`);
	expect(merge((entries) => void entries.reverse())).toBe(`reported:\n${two}${one}${rest}`);
	const added = merge((entries) => void entries.push({ count: 3, by: 'diver', sources: ['x'] }));
	expect(added).toBe(
		`reported:\n${one}${two}  - count: 3\n    by: diver\n    sources: [x]\n${rest}`,
	);
});

test('mergeFields() takes out a group and the last field of one', () => {
	expect(merge((_entries, data) => void delete data['archived'])).toBe(
		text.slice(0, text.indexOf('archived')),
	);
	const emptied = merge((_entries, data) => void (data['archived'] = {}));
	expect(readYaml('', emptied).raw).toMatchObject({ archived: {} });
});

test('mergeFields() writes a group or a list in the place of a text', () => {
	const whole = 'city: A # so\nnote: B.\n';
	expect(mergeFields(whole, { city: { a: 1 }, note: 'B.' })).toBe('city:\n  a: 1 # so\nnote: B.\n');
	expect(mergeFields(whole, { city: ['a'], note: 'B.' })).toBe('city: [a] # so\nnote: B.\n');
	expect(mergeFields('city: [a, b]\nnote: B.\n', { city: 'A', note: 'B.' })).toBe(
		'city: A\nnote: B.\n',
	);
	expect(mergeFields('city:\n  - a: 1\n  - b\n', { city: ['c', 'b'] })).toBe(
		'city:\n  - c\n  - b\n',
	);
});

test('mergeFields() keeps anchors and what points to them where another field is changed', () => {
	const whole = 'a: &x [one]\nb: *x\nc: !!str 1\nd: e\n';
	expect(mergeFields(whole, { a: ['one'], b: ['one'], c: '1', d: 'f' })).toBe(
		whole.replace('e\n', 'f\n'),
	);
});

test('mergeFields() refuses what it can’t read', () => {
	expect(() => mergeFields('a: [b\n', { a: 'c' })).toThrow('these fields can’t be read');
	expect(() => mergeFields('- a\n', { a: 'c' })).toThrow('these are no fields');
});
