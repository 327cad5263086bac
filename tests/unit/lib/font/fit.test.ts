import { expect, test } from 'vitest';
import { fitFace } from '../../../../src/lib/font/fit.ts';

const pair = (letter: number, count: number, ours: number, theirs: number) => {
	return { letter, count, ours, theirs };
};
const round = ({ size, groups }: ReturnType<typeof fitFace>) => ({
	size: +size.toFixed(3),
	groups: groups.map(({ letters, size }) => ({ letters, size: +size.toFixed(3) })),
});

test('fitFace() gives the letters that differ most sizes of their own, and the rest one that fits it', () => {
	const pairs = [
		pair(97, 90, 0.5, 0.5),
		pair(98, 50, 0.6, 0.5),
		pair(99, 40, 0.4, 0.5),
		pair(100, 10, 0.6, 0.5),
		pair(101, 80, 0.25, 0.25),
	];
	expect(round(fitFace(pairs, { letters: 3, most: 2 }))).toEqual({
		size: 1,
		groups: [
			{ letters: [99], size: 0.8 },
			{ letters: [98, 100], size: 1.2 },
		],
	});
});

test('fitFace() divides letters where least is lost, weighed by how often each is written', () => {
	const pairs = [pair(1, 1, 1, 1), pair(2, 100, 1.1, 1), pair(3, 100, 1.2, 1)];
	expect(round(fitFace(pairs, { letters: 3, most: 2 })).groups).toEqual([
		{ letters: [1, 2], size: 1.099 },
		{ letters: [3], size: 1.2 },
	]);
});

test('fitFace() has one size alone where no letter may have its own', () => {
	const pairs = [pair(1, 1, 0.9, 1), pair(2, 3, 1.1, 1)];
	expect(round(fitFace(pairs, { letters: 0, most: 0 }))).toEqual({ size: 1.05, groups: [] });
});
