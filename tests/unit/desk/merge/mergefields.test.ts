import { expect, test } from 'vitest';
import { mergeFields } from '../../../../src/desk/merge/mergefields.ts';
import { listFormFields } from '../../../../src/desk/formfield.ts';
import { schemas } from '../../../../src/schema/schemas.ts';
import { readYaml } from '../../../../src/check/yaml.ts';

type Data = Record<string, unknown>;

/** Reads fields, lets `edit` change them, and merges them into the text they come from. */
function merge(text: string, edit: (data: Data) => void, folder: keyof typeof schemas = 'places') {
	const data = structuredClone((readYaml('', text).raw ?? {}) as Data);
	edit(data);
	return mergeFields(text, data, listFormFields(schemas[folder]));
}

const list = (data: Data, name: string) => data[name] as unknown[];
const group = (data: Data, name: string) => data[name] as Data;

test('mergeFields() changes a word and leaves comments, order, quotation marks and brackets', () => {
	const text = `# Who saw it.
country: NL # not BE

position: [4.9, 52.37]
city: "Salt Quay" # as on the chart
`;
	const edited = merge(text, (data) => {
		data['city'] = 'North Quay';
		data['position'] = [4.9, 52.4];
	});
	expect(edited).toBe(
		text.replace('"Salt Quay"', '"North Quay"').replace('4.9, 52.37', '4.9, 52.4'),
	);
});

test.each([
	["'It''s'", 'It’s', "'It’s'"],
	['"a \\u2013 b"', 'c', '"c"'],
	['a', 'b: c', '"b: c"'],
	['a', '2022', '"2022"'],
	['a', '# b', '"# b"'],
	['2022', 2023, '2023'],
	['a', true, 'true'],
	['&x a', 'b', '&x b'],
])('mergeFields() writes in the form of %s: %j is %s', (old, value, written) => {
	const data = { city: value };
	expect(mergeFields(`city: ${old} # so\n`, data)).toBe(`city: ${written} # so\n`);
});

test('mergeFields() keeps the lines of folded text whose words are the same', () => {
	const text = `note: >-
  The first line stands
  as it was folded once by
  somebody who likes short
  lines.
city: A
`;
	const edited = merge(text, (data) => {
		data['note'] = String(data['note']).replace('once', 'twice, or even more often,');
	});
	expect(edited).toBe(text.replace('once by', 'twice, or even more often, by'));
	expect(merge(edited, (data) => void (data['note'] = 'Short.'))).toBe(
		'note: >-\n  Short.\ncity: A\n',
	);
});

test('mergeFields() parts the paragraphs of folded text by an empty line', () => {
	const text = 'note: >\n    One\n    two.\n\n    Three.\n\ncity: A\n';
	const edited = merge(text, (data) => void (data['note'] = 'One two.\nFour.\n\nFive.\n'));
	expect(edited).toBe('note: >\n    One\n    two.\n\n    Four.\n\n\n    Five.\n\ncity: A\n');
});

test('mergeFields() keeps text with line breaks below its bar', () => {
	const text = 'note: |- # so\n  One\n    two.\ncity: A\n';
	const edited = merge(text, (data) => void (data['note'] = 'One\n  three.\nFour.'));
	expect(edited).toBe('note: |- # so\n  One\n    three.\n  Four.\ncity: A\n');
});

test('mergeFields() adds a field where the form has it, and takes one out with its line', () => {
	const text = '# Head.\ncity: A\n# Of the land.\ncountry: NL # so\nnote: B.\n';
	const added = merge(text, (data) => void (data['weak'] = 'So.'));
	expect(added).toBe(text.replace('note', 'weak: So.\nnote'));
	const first = merge(text, (data) => void delete data['city']);
	expect(first).toBe(text.replace('city: A\n', ''));
	expect(merge(text, (data) => void delete data['country'])).toBe(
		text.replace('country: NL # so\n', ''),
	);
	expect(merge('note: A.', (data) => void (data['city'] = 'B'))).toBe('city: B\nnote: A.');
	expect(merge('city: A', (data) => void (data['note'] = 'B.'))).toBe('city: A\nnote: B.');
});

test('mergeFields() writes into a field that is empty, and empties a file but for its comments', () => {
	expect(merge('city: # what?\ncountry: NL\n', (data) => void (data['city'] = 'A'))).toBe(
		'city: A # what?\ncountry: NL\n',
	);
	expect(merge('city:\n', (data) => void (data['city'] = ['a', 'b']))).toBe('city: [a, b]\n');
	expect(merge('# Nothing.\n', (data) => void (data['city'] = 'A'))).toBe('# Nothing.\ncity: A\n');
	expect(merge('', (data) => void (data['city'] = 'A'))).toBe('city: A\n');
	expect(merge('# One.\ncity: A\n', (data) => void delete data['city'])).toBe('# One.\n');
	expect(merge('{}\n', (data) => void (data['city'] = 'A'))).toBe('city: A\n');
});

test('mergeFields() adds, takes out, moves and changes entries of a list, with the lines of each', () => {
	const text = `sources:
  # The first.
  - one # so
  - "two"

  - three
city: A
`;
	const without = merge(text, (data) => void list(data, 'sources').splice(1, 1));
	expect(without).toBe(text.replace('  - "two"\n', ''));
	const more = merge(text, (data) => void list(data, 'sources').splice(1, 0, 'half'));
	expect(more).toBe(text.replace('  - "two"', '  - half\n  - "two"'));
	const last = merge(text, (data) => void list(data, 'sources').push('four', 'five'));
	expect(last).toBe(text.replace('- three\n', '- three\n  - four\n  - five\n'));
	const other = merge(text, (data) => void (list(data, 'sources')[1] = 'second'));
	expect(other).toBe(text.replace('"two"', '"second"'));
	const moved = merge(text, (data) => void list(data, 'sources').reverse());
	expect(moved).toContain('# The first.\n  - three\n  - "two"\n  - one # so\n');
	const none = merge(text, (data) => void (data['sources'] = []));
	expect(readYaml('', none).raw).toEqual({ sources: [], city: 'A' });
});

test('mergeFields() adds, takes out and changes what stands in brackets', () => {
	const text = 'sources: [one, "two", three] # so\nfigure: { value: 1, unit: a }\n';
	const edit = (change: (data: Data) => void) => merge(text, change, 'claims');
	expect(edit((data) => void list(data, 'sources').shift())).toContain('["two", three] # so');
	expect(edit((data) => void list(data, 'sources').pop())).toContain('[one, "two"] # so');
	expect(edit((data) => void list(data, 'sources').splice(1, 1))).toContain('[one, three] # so');
	expect(edit((data) => void list(data, 'sources').push('a, b'))).toContain(
		'[one, "two", three, "a, b"] # so',
	);
	expect(edit((data) => void list(data, 'sources').unshift('new'))).toContain('[new, one, "two"');
	expect(edit((data) => void (group(data, 'figure')['unit'] = 'b, c'))).toContain(
		'{ value: 1, unit: "b, c" }',
	);
	expect(edit((data) => void delete group(data, 'figure')['value'])).toContain('{ unit: a }');
	expect(edit((data) => void (group(data, 'figure')['scope'] = 'all'))).toContain(
		'{ value: 1, unit: a, scope: all }',
	);
});
