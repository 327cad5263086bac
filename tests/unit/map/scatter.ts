import type { MapPlace } from '../../../src/map/mapplace.ts';
import type { Bounds } from '../../../src/lib/bounds.ts';

/** `count` places strewn over a region: they look random and are always the same. */
export function scatter(count: number, [west, south, east, north]: Bounds): MapPlace[] {
	const next = generator(count);
	return Array.from({ length: count }, (_, i) => ({
		id: `place-${i}`,
		name: `Town ${i}`,
		lonLat: [west + next() * (east - west), south + next() * (north - south)],
		count: 1 + Math.floor(next() * next() * 6),
	}));
}

/** A linear congruential generator (Numerical Recipes), from 0 to 1. */
function generator(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}
