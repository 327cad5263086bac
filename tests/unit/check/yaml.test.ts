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

test('readYaml() takes an alias to nothing', () => {
	expect(read('a: *b').raw).toEqual({});
});
