import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findCircles } from '../../../../src/check/rules/circle.ts';

const claims = (answers: Record<string, string>) =>
	parseContent(
		Object.fromEntries(
			Object.entries(answers).map(([id, list]) => [`claims/${id}.yaml`, `answers: [${list}]`]),
		),
	);

test('findCircles() takes claims that answer each other in a line', () => {
	expect(findCircles(claims({ a: 'b, c', b: 'c', c: '' }))).toEqual([]);
});

test('findCircles() finds a claim that answers itself', () => {
	expect(findCircles(claims({ a: 'b, a', b: '' }))).toEqual([
		{
			file: 'content/claims/a.yaml',
			line: 1,
			column: 1,
			wrong: 'It answers itself.',
			fix: 'Take “a” out of “answers”.',
		},
	]);
});

test('findCircles() reports a circle once, with all its claims', () => {
	expect(findCircles(claims({ a: 'b', b: 'c', c: 'a', d: 'a' }))).toEqual([
		{
			file: 'content/claims/a.yaml',
			line: 1,
			column: 1,
			wrong: 'It answers itself in a circle: “a” answers “b” answers “c” answers “a”.',
			fix: 'Take one of these answers out.',
		},
	]);
});

const general = (first: string, second = '') =>
	parseContent({
		'claims/a.yaml': first,
		'claims/b.yaml': second,
	});

test('findCircles() finds a claim that answers itself in general', () => {
	expect(findCircles(general('answersInGeneral: [b, a]'))).toEqual([
		{
			file: 'content/claims/a.yaml',
			line: 1,
			column: 1,
			wrong: 'It answers itself.',
			fix: 'Take “a” out of “answersInGeneral”.',
		},
	]);
});

test('findCircles() follows both ways to answer', () => {
	expect(findCircles(general('answersInGeneral: [b]', 'answers: [a]'))).toHaveLength(1);
});

test('findCircles() finds a claim that is answered in particular and only in general', () => {
	expect(findCircles(general('answers: [b]\nanswersInGeneral: [b]'))).toEqual([
		{
			file: 'content/claims/a.yaml',
			line: 2,
			column: 20,
			wrong: '“b” stands under “answers” and under “answersInGeneral”.',
			fix: 'Take it out of the first if this claim does not speak of it, else out of the second.',
		},
	]);
});
