import { expect, test } from 'vitest';
import { readYaml } from '../../../src/check/yaml.ts';

const read = (text: string) => readYaml('content/claims/one.yaml', text);

test('readYaml() gives the position of each value', () => {
	const { raw, positionOf, problems } = read('title: One\nsources:\n  - id: a\n  - {id: b}\n');
	expect(raw).toEqual({ title: 'One', sources: [{ id: 'a' }, { id: 'b' }] });
	expect(problems).toEqual([]);
	expect(positionOf(['title'])).toEqual({ line: 1, column: 1 });
	expect(positionOf(['sources', 0])).toEqual({ line: 3, column: 5 });
	expect(positionOf(['sources', 1, 'id'])).toEqual({ line: 4, column: 6 });
});

test('readYaml() gives a missing value the position of the value around it', () => {
	const { positionOf } = read('title: One\nfigure:\n  value: 3\n');
	expect(positionOf(['dek'])).toEqual({ line: 1, column: 1 });
	expect(positionOf(['figure', 'unit'])).toEqual({ line: 2, column: 1 });
});

test('readYaml() keeps dates as text', () => {
	expect(read('said: 2022-10-26').raw).toEqual({ said: '2022-10-26' });
});

test('readYaml() reads the rest after a field that is there twice', () => {
	const { raw, problems } = read('title: One\ntitle: Two');
	expect(raw).toEqual({ title: 'Two' });
	expect(problems).toEqual([
		{
			file: 'content/claims/one.yaml',
			line: 2,
			column: 1,
			wrong: 'The field “title” stands twice.',
			fix: 'Keep one of the two.',
		},
	]);
});

test('readYaml() names a first field that is indented alone', () => {
	expect(read(' what: >-\n  Ink.\ndate: 2022\n').problems[0]).toEqual({
		file: 'content/claims/one.yaml',
		line: 1,
		column: 2,
		wrong: 'The first field is indented, and others are not.',
		fix: 'Take the blanks before it out.',
	});
});

test.each([
	['note: He said: no.', 1, 7, 'The text holds a colon, or the line after it is indented too far.'],
	['note: "He said', 1, 7, 'The quotation marks are not closed.'],
	['a: 1\n\tb: 2', 2, 1, 'The line begins with a tab.'],
	['a: 1\nwords\nb: 2', 2, 1, 'The line has no colon after the name of its field.'],
	[
		'a: [b, c',
		1,
		9,
		'A bracket is not closed, or the line is indented differently from its neighbours.',
	],
	['a: @b', 1, 4, 'The text begins with a sign that YAML keeps for itself.'],
	['a: "b\\q"', 1, 6, 'The text in quotation marks holds a backslash.'],
	['a: 1\n---\nb: 2', 2, 1, 'A line of “---” begins a second record.'],
	['a: "b" c', 1, 8, 'YAML can’t tell what this line means.'],
])('readYaml() says plainly what is wrong with %j', (text, line, column, wrong) => {
	const { raw, problems } = read(text);
	expect(raw).toBeUndefined();
	expect(problems.map(({ fix: _fix, file: _file, ...rest }) => rest)).toEqual([
		{ line, column, wrong },
	]);
});

test('readYaml() reports every line that it can’t read', () => {
	expect(read('a: b: c\nd: e: f').problems.map(({ line }) => line)).toEqual([1, 2]);
});

const tag = (name: string) => `“${name}” is a tag of YAML: it makes something else of a value.`;
const number = (written: string) => `The number “${written}” can be read in more than one way.`;
const NESTED = 'Too many lists or fields stand inside one another here.';
const APOSTROPHE = 'The apostrophe ends the text, which stands in single quotation marks itself.';
const QUOTATION = 'The quotation mark ends the text, which stands in such marks itself.';

test.each([
	['a: !!js/function "f"', [tag('!!js/function')]],
	['a: !!binary aGk=', [tag('!!binary')]],
	['a: !!set {x}', [tag('!!set')]],
	['a: !!str 2019', [tag('!!str')]],
	['a: ! b', [tag('!')]],
	['a: !own b', [tag('!own')]],
	['a: &b c', ['“&b” is an anchor of YAML: a name for a value, to repeat it.']],
	['a: *b', ['“*b” is an alias of YAML: it repeats another value.']],
	['<<: {a: 1}', ['“<<” is a merge key of YAML: it takes over the fields of another value.']],
	['%YAML 1.1\n---\na: yes', ['A line with a % is an instruction to the parser.']],
	['%TAG ! tag:a,2000:\n---\na: b', ['A line with a % is an instruction to the parser.']],
	[': a', ['A field has no name before its colon.']],
	['? [a]\n: b', ['The name of a field is no text.']],
	...['0o17', '017', '0x1F', '1e3', '.inf', '-.INF', '.nan', '+1', '99999999999999999999'].map(
		(written): [string, string[]] => [`a: ${written}`, [number(written)]],
	),
	[`a: ${'['.repeat(800)}${']'.repeat(800)}`, [NESTED]],
	[`a: ${'['.repeat(100_000)}`, [NESTED]],
	[`${'- '.repeat(800)}b`, [NESTED]],
	["name: 'The Editor's Desk'", [APOSTROPHE]],
	["a: |\n  b\nname: 'It's late\nkind: c", [APOSTROPHE]],
	["a: ['it's', b]", [APOSTROPHE]],
	['name: "The "best" desk"', [QUOTATION]],
])('readYaml() names what no record needs: %#', (text, wrong) => {
	const { raw, problems } = read(text);
	expect(raw).toBeUndefined();
	expect(problems.map((problem) => problem.wrong)).toEqual(wrong);
});

test('readYaml() says at its line what to do about an alias that repeats without end', () => {
	const { problems } = read('name: A\na: &a [x, x]\nb: &b [*a, *a]\n');
	expect(problems.map(({ line, fix }) => [line, fix])).toEqual([
		[2, 'Take it out, and write each value out. Put a text in quotation marks.'],
		[3, 'Take it out, and write each value out. Put a text in quotation marks.'],
	]);
});

test('readYaml() reads what older YAML took for something else as the text it is', () => {
	expect(read('a: yes\nb: NO\nc: 12:30\nd: 1_000\ne: on\nf: 2022-10-26 12:00:00').raw).toEqual({
		...{ a: 'yes', b: 'NO', c: '12:30', d: '1_000', e: 'on', f: '2022-10-26 12:00:00' },
	});
	expect(read('a: -3.50\nb: 0\nc: 2022\nd: true\ne: ~').raw).toEqual({
		...{ a: -3.5, b: 0, c: 2022, d: true, e: null },
	});
});
