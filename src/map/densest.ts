import { geoDistance } from 'd3-geo';
import type { Bounds, LonLat } from '../lib/bounds.ts';

/**
 * How far the places of a region may be from the one in its midst, in degrees on the ground: half of Europe; if less than
 * half of all places are so near each other, half of a large continent, then more.
 */
const RADII = [20, 40, 60];

/** What stands about the outermost places, in degrees. */
const MARGIN = 1;

/**
 * The bounds of the part of the world with most of `positions`: those near the position that has most others near it, or
 * of several such positions, the one that is nearest to them. Without a position, it is the whole world.
 */
export function boundDensest(positions: readonly LonLat[]): Bounds {
	// Of many positions in one square degree the first stands for all: they would be compared each with each.
	const groups = Map.groupBy(positions, ([lon, lat]) => `${Math.round(lon)} ${Math.round(lat)}`);
	const nodes = [...groups.values()].flatMap(([at, ...others]) =>
		at ? [{ at, count: 1 + others.length }] : [],
	);
	const found = RADII.map((radius) => findMidst(nodes, radius));
	const [first] = found;
	const chosen = found.find((midst) => midst && midst.count * 2 >= positions.length) ?? first;
	if (!chosen) return [-180, -90, 180, 90];
	const { at, radius } = chosen;
	return enclose(
		positions.filter((position) => measure(at, position) <= radius),
		at[0],
	);
}

/** Positions that are about the same: the first of them, and how many they are. */
interface Node {
	at: LonLat;
	count: number;
}

/** Finds the node with most positions within a radius of it; of several, the one that they are nearest to. */
function findMidst(
	nodes: readonly Node[],
	radius: number,
): (Node & { radius: number }) | undefined {
	let best: (Node & { radius: number }) | undefined;
	let least = Infinity;
	for (const { at } of nodes) {
		let [count, sum] = [0, 0];
		for (const other of nodes) {
			const distance = measure(at, other.at);
			if (distance > radius) continue;
			count += other.count;
			sum += distance * other.count;
		}
		if (best && (count < best.count || (count === best.count && sum >= least))) continue;
		best = { at, count, radius };
		least = sum;
	}
	return best;
}

function measure(a: LonLat, b: LonLat): number {
	return (geoDistance(a, b) * 180) / Math.PI;
}

/** The bounds of positions, with a margin; the longitudes are taken from that of the middle. */
function enclose(positions: readonly LonLat[], middle: number): Bounds {
	const easts = positions.map(([lon]) => turn(lon - middle));
	const lats = positions.map(([, lat]) => lat);
	const [west, east] = [Math.min(...easts) - MARGIN, Math.max(...easts) + MARGIN];
	const south = Math.max(-90, Math.min(...lats) - MARGIN);
	const north = Math.min(90, Math.max(...lats) + MARGIN);
	if (east - west >= 360) return [-180, south, 180, north];
	return [turn(middle + west), south, turn(middle + east), north];
}

/** The same longitude from −180 to 180 degrees, to a hundredth as positions are. */
function turn(degrees: number): number {
	const turned = ((((degrees + 180) % 360) + 360) % 360) - 180;
	return Math.round(turned * 100) / 100;
}
