import { expect, test } from 'vitest';
import { spreadMarks, type PlacedMark } from '../../../../src/map/layout/spread.ts';

const markAt = (id: string, x: number, y: number, r = 6): PlacedMark => ({
	id,
	x,
	y,
	r,
	from: [x, y],
});

/** The least distance between two of the marks. */
function findLeast(marks: PlacedMark[]): number {
	const distances = marks.flatMap((a, i) =>
		marks.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
	);
	return Math.min(...distances);
}

const isWhole = ({ x, y, r }: PlacedMark) =>
	x - r >= 0 && y - r >= 0 && x + r <= 300 && y + r <= 200 && [x, y].every(Number.isInteger);

test('spreadMarks() leaves marks where they are that are far apart', () => {
	const marks = [markAt('west', 50, 100), markAt('east', 250, 100)];
	expect(spreadMarks(marks, 12, 300, 200)).toEqual(marks);
});

test('spreadMarks() moves two marks at one point apart, and little further than they must', () => {
	const marks = spreadMarks([markAt('one', 150, 100), markAt('two', 150, 100)], 12, 300, 200);
	expect(findLeast(marks)).toBeGreaterThanOrEqual(24);
	expect(findLeast(marks)).toBeLessThan(28);
	expect(marks.map(({ from }) => from)).toEqual([
		[150, 100],
		[150, 100],
	]);
});

test('spreadMarks() keeps neighbours in their directions', () => {
	const [west, east] = spreadMarks(
		[markAt('west', 146, 100), markAt('east', 154, 100)],
		12,
		300,
		200,
	);
	expect(west!.x).toBeLessThan(146);
	expect(east!.x).toBeGreaterThan(154);
});

test('spreadMarks() gives a large mark room for all of it', () => {
	const marks = [markAt('large', 150, 100, 30), markAt('small', 160, 100, 6)];
	expect(findLeast(spreadMarks(marks, 12, 300, 200))).toBeGreaterThanOrEqual(30 + 12);
});

test('spreadMarks() keeps whole marks inside the frame, with room about them', () => {
	const corners = [
		markAt('nw', 0, 0),
		markAt('ne', 300, 0),
		markAt('sw', 0, 200),
		markAt('se', 300, 200, 40),
	];
	const marks = spreadMarks(corners, 12, 300, 200);
	expect(marks.filter(isWhole)).toHaveLength(4);
	expect(marks.map(({ x, y }) => [x, y])).toEqual([
		[13, 13],
		[287, 13],
		[13, 187],
		[259, 159],
	]);
});

test('spreadMarks() parts a crowd at one point', () => {
	const crowd = Array.from({ length: 20 }, (_, i) => markAt(`place-${i}`, 150, 100));
	const marks = spreadMarks(crowd, 12, 300, 200);
	expect(findLeast(marks)).toBeGreaterThanOrEqual(24);
	expect(marks.filter(isWhole)).toHaveLength(20);
});

test('spreadMarks() piles no marks up where the frame is too small for all', () => {
	const crowd = Array.from({ length: 200 }, (_, i) =>
		markAt(`place-${i}`, (i * 7) % 300, (i * 11) % 200),
	);
	const marks = spreadMarks(crowd, 12, 300, 200);
	expect(marks.filter(isWhole)).toHaveLength(200);
	expect(findLeast(marks)).toBeGreaterThan(8);
});

test('spreadMarks() does the same each time, and leaves what it was given as it was', () => {
	const crowd = Array.from({ length: 9 }, (_, i) => markAt(`place-${i}`, 150, 100));
	const before = structuredClone(crowd);
	expect(spreadMarks(crowd, 12, 300, 200)).toEqual(spreadMarks(crowd, 12, 300, 200));
	expect(crowd).toEqual(before);
});

test('spreadMarks() keeps the order, and takes none as none', () => {
	const ids = ['b', 'a', 'c'];
	const marks = ids.map((id) => markAt(id, 10, 10));
	expect(spreadMarks(marks, 12, 300, 200).map(({ id }) => id)).toEqual(ids);
	expect(spreadMarks([], 12, 300, 200)).toEqual([]);
});
