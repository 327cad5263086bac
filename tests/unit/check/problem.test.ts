import { expect, test } from 'vitest';
import {
	compareProblems,
	countThings,
	formatProblem,
	isError,
	quote,
} from '../../../src/check/problem.ts';

const problem = {
	file: 'content/claims/one.yaml',
	line: 3,
	column: 5,
	wrong: 'It points to “a”, but there is no such file.',
	fix: 'Did you mean “b”?',
};

test('formatProblem() gives place, what is wrong, what to do, and the line itself', () => {
	expect(formatProblem({ ...problem, excerpt: 'by: a\n    ^' })).toBe(
		`content/claims/one.yaml:3:5
  It points to “a”, but there is no such file.
  → Did you mean “b”?
  | by: a
  |     ^`,
	);
});

test('formatProblem() shows by its number what a terminal would obey', () => {
	expect(formatProblem({ ...problem, file: 'a\nb', wrong: 'It is \u001b[2J\u202e.' })).toBe(
		'a⟨U+000A⟩b:3:5\n  It is ⟨U+001B⟩[2J⟨U+202E⟩.\n  → Did you mean “b”?',
	);
});

test('isError() takes a problem without a level as an error', () => {
	expect(isError(problem)).toBe(true);
	expect(isError({ ...problem, level: 'error' })).toBe(true);
	expect(isError({ ...problem, level: 'warning' })).toBe(false);
});

test('compareProblems() sorts by file, line and column', () => {
	const places = [
		{ file: 'b', line: 1, column: 1 },
		{ file: 'a', line: 10, column: 1 },
		{ file: 'a', line: 9, column: 2 },
		{ file: 'a', line: 9, column: 1 },
	];
	const sorted = places.map((place) => ({ ...problem, ...place })).sort(compareProblems);
	expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
		'a:9:1',
		'a:9:2',
		'a:10:1',
		'b:1:1',
	]);
});

test('quote() shortens a long text, and joins its lines', () => {
	expect(quote('Two\n  lines')).toBe('“Two lines”');
	expect(quote('a'.repeat(61))).toBe(`“${'a'.repeat(59)}…”`);
});

test('countThings() writes one as a word', () => {
	expect([countThings(1), countThings(3), countThings(1, 'record')]).toEqual([
		'one thing',
		'3 things',
		'one record',
	]);
});
