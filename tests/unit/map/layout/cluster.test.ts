import { expect, test } from 'vitest';
import { clusterSpots, type Spot } from '../../../../src/map/layout/cluster.ts';
import { scatter } from '../scatter.ts';

const spot = (x: number, y: number, r = 10): Spot => ({ x, y, r });
const room = (count: number) => 10 + String(count).length;
const levels = [1, Math.SQRT2, 2, 4, 8, 16];

/** Pairs of clusters that overlap on the plane enlarged `k` times. */
function findOverlaps(clusters: Spot[], k: number): number {
	return clusters.reduce(
		(sum, a, i) =>
			sum +
			clusters.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) * k < a.r + b.r - 1e-6)
				.length,
		0,
	);
}

test('clusterSpots() leaves spots alone that have room', () => {
	const [left, right] = [spot(0, 0), spot(20, 0)];
	expect(clusterSpots([left, right], 1, room)).toEqual([
		{ ...left, members: [left] },
		{ ...right, members: [right] },
	]);
});

test('clusterSpots() joins two that overlap at their middle, and parts them when there is room', () => {
	const both = [spot(0, 0), spot(12, 0)];
	expect(clusterSpots(both, 1, room)).toEqual([{ x: 6, y: 0, r: 11, members: both }]);
	expect(clusterSpots(both, 2, room).map(({ members }) => members.length)).toEqual([1, 1]);
});

test('clusterSpots() weighs the middle by how many there are', () => {
	const three = [spot(0, 0), spot(0, 0), spot(15, 0)];
	expect(clusterSpots(three, 1, room)).toMatchObject([{ x: 5, y: 0 }]);
});

test('clusterSpots() never parts two places at one point', () => {
	const both = [spot(50, 50), spot(50, 50)];
	for (const k of levels) expect(clusterSpots(both, k, room)).toHaveLength(1);
});

test('clusterSpots() takes nothing, and one alone', () => {
	expect(clusterSpots([], 1, room)).toEqual([]);
	expect(clusterSpots([spot(3, 4)], 1, room)).toHaveLength(1);
});

test('clusterSpots() keeps the order: clusters by their first members, members as they were given', () => {
	const spots = [spot(100, 0), spot(0, 0), spot(105, 0), spot(5, 0)];
	const found = clusterSpots(spots, 1, room).map(({ members }) =>
		members.map((member) => spots.indexOf(member as Spot)),
	);
	expect(found).toEqual([
		[0, 2],
		[1, 3],
	]);
});

test('of 10,000 spots, each is in one cluster at every scale, and no two clusters overlap', () => {
	const spots = scatter(10_000, [0, 0, 720, 640]).map(({ lonLat: [x, y], count }) => ({
		...spot(x, y, 6 * Math.sqrt(count) + 6),
	}));
	let before = 0;
	for (const k of levels) {
		const clusters = clusterSpots(spots, k, room);
		const members = clusters.flatMap((cluster) => cluster.members);
		expect(members).toHaveLength(10_000);
		expect(new Set(members).size).toBe(10_000);
		expect(clusters.length).toBeGreaterThan(before);
		before = clusters.length;
		if (k < 4) expect(findOverlaps(clusters, k)).toBe(0);
	}
});

test('10,000 spots at one point are one cluster', () => {
	const spots = Array.from({ length: 10_000 }, () => spot(7, 7));
	expect(clusterSpots(spots, 16, room)).toMatchObject([{ x: 7, y: 7 }]);
});
