import { expect, test } from 'vitest';
import { joinCovered, joinMarks } from '../../../../src/map/layout/joinmarks.ts';
import type { PlacedMark } from '../../../../src/map/layout/spread.ts';

const frame = { width: 300, height: 200, unit: 1 };
const markAt = (id: string, x: number, y: number): PlacedMark => ({
	...{ id, x, y, r: 6 },
	from: [x, y],
});

test('joinCovered() joins those marks that cover each other, and leaves the others where they are', () => {
	const alone = markAt('alone', 7, 7);
	expect(joinCovered([alone, markAt('a', 100, 100), markAt('b', 108, 100)], frame)).toEqual([
		alone,
		{ id: 'a', x: 104, y: 100, r: 10, from: [104, 100], members: ['a', 'b'] },
	]);
});

test('joinCovered() leaves marks as they are where none covers another', () => {
	const marks = [markAt('a', 100, 100), markAt('b', 113, 100)];
	expect(joinCovered(marks, frame)).toBe(marks);
});

test('joinCovered() sees how wide a divided mark is', () => {
	const wide = { ...markAt('wide', 100, 100), halfWidth: 12 };
	expect(joinCovered([wide, markAt('b', 116, 100)], frame)).toHaveLength(1);
	expect(joinCovered([wide, markAt('b', 100, 113)], frame)).toHaveLength(2);
});

test('joinMarks() joins marks that are too near for a finger', () => {
	const marks = [markAt('a', 100, 100), markAt('b', 120, 100), markAt('c', 200, 100)];
	const joined = joinMarks(marks, { ...frame, touchRadius: 12 });
	expect(joined.map(({ id, members }) => [id, members])).toEqual([
		['a', ['a', 'b']],
		['c', undefined],
	]);
});
