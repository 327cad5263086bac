import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findWrongParts } from '../../../../src/check/rules/within.ts';

const figure = (value: number, unit = 'barrels', rest = '') =>
	`figure:\n  value: ${value}\n  unit: ${unit}\n  scope: the bay\n  asOf: 2019\n${rest}`;
const within = '  within:\n    claim: whole\n    sources: [letter]\n';
const find = (whole: string, part = figure(40, 'barrels', within)) =>
	findWrongParts(parseContent({ 'claims/part.yaml': part, 'claims/whole.yaml': whole }));
const at = { file: 'content/claims/part.yaml', line: 7, column: 5 };

test('findWrongParts() takes a number that is part of a larger one of the same unit', () => {
	expect(find(figure(600))).toEqual([]);
});

test('findWrongParts() names a number that is as large as the one of which it is said to be a part', () => {
	for (const value of [40, 12])
		expect(find(figure(value))).toEqual([
			{
				...at,
				wrong: `40 is no part of ${value}, the number of “whole”.`,
				fix: 'Name a claim with a larger number, or take “within” out.',
			},
		]);
});

test('findWrongParts() names a number that counts something else', () => {
	expect(find(figure(600, 'boats'))).toEqual([
		{
			...at,
			wrong: 'It counts “barrels”, and “whole” counts “boats”: one is no part of the other.',
			fix: 'Write the same unit in both, or take “within” out.',
		},
	]);
});

test('findWrongParts() names a claim without a number', () => {
	expect(find('standing: alleged')).toEqual([
		{
			...at,
			wrong: 'Its number is said to be part of that of “whole”, which gives none.',
			fix: 'Name a claim with a “figure”, or take “within” out.',
		},
	]);
});
