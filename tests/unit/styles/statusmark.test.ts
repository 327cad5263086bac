import { expect, test } from 'vitest';
import { statusSchema } from '../../../src/schema/status.ts';
import { marks } from '../../../src/styles/statusmark.ts';

const shapes = Object.entries(marks);

/** The ends of all strokes of a path in M, L, a, h, v and z. */
function listEnds(d: string): [number, number][] {
	let [x, y] = [0, 0];
	const ends: [number, number][] = [];
	for (const [, command, rest] of d.matchAll(/([MLahv])([^A-Za-z]*)/g)) {
		const numbers = rest!.match(/-?[\d.]+/g)!.map(Number);
		const size = { M: 2, L: 2, a: 7, h: 1, v: 1 }[command!]!;
		for (let i = 0; i < numbers.length; i += size) {
			const last = numbers[i + size - 1]!;
			const before = numbers[i + size - 2]!;
			if (command === 'h') x += last;
			else if (command === 'v') y += last;
			else if (command === 'a') [x, y] = [x + before, y + last];
			else [x, y] = [before, last];
			ends.push([x, y]);
		}
	}
	return ends;
}

test('every mark that an editor may choose is drawn, and no other', () => {
	const names = Object.keys(marks);
	expect(statusSchema.shape.mark.options).toEqual(names);
});

test('no two marks look alike', () => {
	expect(new Set(shapes.map(([, shape]) => JSON.stringify([shape.solid, shape.line]))).size).toBe(
		shapes.length,
	);
});

test.each(shapes)('a mark has a line and stays in its box: %s', (_, { line, solid }) => {
	expect(line).not.toBe('');
	const ends = listEnds(line + solid).flat();
	expect(Math.max(...ends.map(Math.abs))).toBeLessThanOrEqual(12);
});

test.each(shapes)('a mark is as wide to the left as to the right: %s', (_, { line }) => {
	const across = listEnds(line).map(([x]) => x);
	expect(Math.min(...across) + Math.max(...across)).toBe(0);
});
