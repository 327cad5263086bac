import { expect, test } from 'vitest';
import { simplifyLine } from '../../../../src/map/outline/simplify.ts';

test('simplifyLine() leaves out the smallest bends, and keeps the ends', () => {
	const line: [number, number][] = [
		[0, 0],
		[5, 1],
		[10, 0],
		[15, 9],
		[20, 0],
	];
	expect(simplifyLine(line, false, 10)).toEqual([
		[0, 0],
		[10, 0],
		[15, 9],
		[20, 0],
	]);
	expect(simplifyLine(line, false, 1000)).toEqual([
		[0, 0],
		[20, 0],
	]);
});

test('simplifyLine() keeps a large ring, and nothing of a small one', () => {
	const square: [number, number][] = [
		[0, 0],
		[4, 0],
		[4, 4],
		[0, 4],
	];
	expect(simplifyLine(square, true, 3)).toEqual(square);
	expect(simplifyLine(square, true, 9)).toEqual([]);
});

test('simplifyLine() keeps every point of a line without small bends', () => {
	expect(simplifyLine([[3, 3]], false, 3)).toEqual([[3, 3]]);
	expect(simplifyLine([], true, 3)).toEqual([]);
});

test('simplifyLine() takes a coast of 100,000 points', () => {
	const coast = Array.from({ length: 100_000 }, (_, i): [number, number] => [i, (i * 7919) % 13]);
	const kept = simplifyLine(coast, false, 3);
	expect(kept.length).toBeGreaterThan(2);
	expect(kept.length).toBeLessThan(coast.length);
});
