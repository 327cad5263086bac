import { expect, test } from 'vitest';
import { clusterCircles, type Circle } from '../../../../src/map/layout/cluster.ts';
import { scatter } from '../scatter.ts';

const circle = (x: number, y: number, r = 10): Circle => ({ x, y, r });
const radiusOf = (count: number) => 10 + String(count).length;
const levels = [1, Math.SQRT2, 2, 4, 8, 16];

/** Pairs of clusters that overlap on the plane enlarged `k` times. */
function findOverlaps(clusters: Circle[], k: number): number {
	return clusters.reduce(
		(sum, a, i) =>
			sum +
			clusters.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) * k < a.r + b.r - 1e-6)
				.length,
		0,
	);
}

test('clusterCircles() leaves circles alone that do not overlap', () => {
	const [left, right] = [circle(0, 0), circle(20, 0)];
	expect(clusterCircles([left, right], 1, radiusOf)).toEqual([
		{ ...left, members: [left] },
		{ ...right, members: [right] },
	]);
});

test('clusterCircles() joins two circles that overlap about their middle, and not where they no longer overlap', () => {
	const both = [circle(0, 0), circle(12, 0)];
	expect(clusterCircles(both, 1, radiusOf)).toEqual([{ x: 6, y: 0, r: 11, members: both }]);
	expect(clusterCircles(both, 2, radiusOf).map(({ members }) => members.length)).toEqual([1, 1]);
});

test('clusterCircles() weighs the middle of a cluster by the number of its members', () => {
	const three = [circle(0, 0), circle(0, 0), circle(15, 0)];
	expect(clusterCircles(three, 1, radiusOf)).toMatchObject([{ x: 5, y: 0 }]);
});

test('clusterCircles() never separates two circles at one point', () => {
	const both = [circle(50, 50), circle(50, 50)];
	for (const k of levels) expect(clusterCircles(both, k, radiusOf)).toHaveLength(1);
});

test('clusterCircles() takes none, and one', () => {
	expect(clusterCircles([], 1, radiusOf)).toEqual([]);
	expect(clusterCircles([circle(3, 4)], 1, radiusOf)).toHaveLength(1);
});

test('clusterCircles() keeps the order: clusters by their first members, members in the given order', () => {
	const circles = [circle(100, 0), circle(0, 0), circle(105, 0), circle(5, 0)];
	const found = clusterCircles(circles, 1, radiusOf).map(({ members }) =>
		members.map((member) => circles.indexOf(member as Circle)),
	);
	expect(found).toEqual([
		[0, 2],
		[1, 3],
	]);
});

test('clusterCircles() puts each of 10,000 circles in one cluster at every scale, and no two clusters overlap', () => {
	const circles = scatter(10_000, [0, 0, 720, 640]).map(({ lonLat: [x, y], count }) => ({
		...circle(x, y, 6 * Math.sqrt(count) + 6),
	}));
	let before = 0;
	for (const k of levels) {
		const clusters = clusterCircles(circles, k, radiusOf);
		const members = clusters.flatMap((cluster) => cluster.members);
		expect(members).toHaveLength(10_000);
		expect(new Set(members).size).toBe(10_000);
		expect(clusters.length).toBeGreaterThan(before);
		before = clusters.length;
		if (k < 4) expect(findOverlaps(clusters, k)).toBe(0);
	}
});

test('clusterCircles() makes one cluster of 10,000 circles at one point', () => {
	const circles = Array.from({ length: 10_000 }, () => circle(7, 7));
	expect(clusterCircles(circles, 16, radiusOf)).toMatchObject([{ x: 7, y: 7 }]);
});
