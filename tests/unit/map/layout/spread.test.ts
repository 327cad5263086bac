import { expect, test } from 'vitest';
import { spreadMarks, type PlacedMark } from '../../../../src/map/layout/spread.ts';

const markAt = (id: string, x: number, y: number, r = 6): PlacedMark => ({
	id,
	x,
	y,
	r,
	from: [x, y],
});

/** The smallest distance between two of the marks. */
function findSmallestDistance(marks: PlacedMark[]): number {
	const distances = marks.flatMap((a, i) =>
		marks.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
	);
	return Math.min(...distances);
}

const isInFrame = ({ x, y, r }: PlacedMark) =>
	x - r >= 0 && y - r >= 0 && x + r <= 300 && y + r <= 200 && [x, y].every(Number.isInteger);

test('spreadMarks() does not move marks that are far apart', () => {
	const marks = [markAt('west', 50, 100), markAt('east', 250, 100)];
	expect(spreadMarks(marks, 12, 300, 200)).toEqual(marks);
});

test('spreadMarks() moves two marks at one point apart, and hardly further than necessary', () => {
	const marks = spreadMarks([markAt('one', 150, 100), markAt('two', 150, 100)], 12, 300, 200);
	expect(findSmallestDistance(marks)).toBeGreaterThanOrEqual(24);
	expect(findSmallestDistance(marks)).toBeLessThan(28);
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

test('spreadMarks() keeps other marks off the whole of a large one', () => {
	const marks = [markAt('large', 150, 100, 30), markAt('small', 160, 100, 6)];
	expect(findSmallestDistance(spreadMarks(marks, 12, 300, 200))).toBeGreaterThanOrEqual(30 + 12);
});

test('spreadMarks() keeps marks and their lines inside the frame', () => {
	const corners = [
		markAt('nw', 0, 0),
		markAt('ne', 300, 0),
		markAt('sw', 0, 200),
		markAt('se', 300, 200, 40),
	];
	const marks = spreadMarks(corners, 12, 300, 200);
	expect(marks.filter(isInFrame)).toHaveLength(4);
	expect(marks.map(({ x, y }) => [x, y])).toEqual([
		[7, 7],
		[293, 7],
		[7, 193],
		[254, 154],
	]);
});

test('spreadMarks() moves none of 20 marks at one point further than it is wide', () => {
	const given = Array.from({ length: 20 }, (_, i) => markAt(`place-${i}`, 150, 100));
	const marks = spreadMarks(given, 12, 300, 200);
	const far = marks.filter(({ x, y }) => Math.hypot(x - 150, y - 100) > 2 * 6 * 1.16);
	expect(far).toEqual([]);
	expect(marks.filter(isInFrame)).toHaveLength(20);
});

test('spreadMarks() lays no mark on another where the frame is too small for all', () => {
	const given = Array.from({ length: 200 }, (_, i) =>
		markAt(`place-${i}`, (i * 7) % 300, (i * 11) % 200),
	);
	const marks = spreadMarks(given, 12, 300, 200);
	expect(marks.filter(isInFrame)).toHaveLength(200);
	expect(findSmallestDistance(marks)).toBeGreaterThan(8);
});

test('spreadMarks() gives the same result each time, and does not change its argument', () => {
	const given = Array.from({ length: 9 }, (_, i) => markAt(`place-${i}`, 150, 100));
	const before = structuredClone(given);
	expect(spreadMarks(given, 12, 300, 200)).toEqual(spreadMarks(given, 12, 300, 200));
	expect(given).toEqual(before);
});

test('spreadMarks() keeps the order, and takes no marks', () => {
	const ids = ['b', 'a', 'c'];
	const marks = ids.map((id) => markAt(id, 10, 10));
	expect(spreadMarks(marks, 12, 300, 200).map(({ id }) => id)).toEqual(ids);
	expect(spreadMarks([], 12, 300, 200)).toEqual([]);
});

test('spreadMarks() gives a mark that is wider than high the room that it needs', () => {
	const wide = {
		id: 'a',
		x: 100,
		y: 100,
		r: 10,
		halfWidth: 30,
		from: [100, 100] as [number, number],
	};
	const [a, b] = spreadMarks([wide, { ...wide, id: 'b' }], 12, 400, 400);
	expect(a).toMatchObject({ id: 'a', halfWidth: 30 });
	expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(60);
});
