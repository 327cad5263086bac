import type { JoinedPlace } from '../ledger/joined.ts';
import type { Layer } from '../map/draw.ts';
import { sizePlace } from '../map/layout/size.ts';

/**
 * The numbers of the smallest and the largest mark of a layer, with their radii in user units; none where all are alike. A
 * number beyond the greatest size is not among them.
 */
export function listSizes(
	places: readonly JoinedPlace[],
	layer: Pick<Layer, 'unit' | 'largest'> | undefined,
): { count: number; r: number }[] {
	const { unit, largest = Infinity } = layer ?? { unit: 1 };
	const numbers = places.map(({ headline }) => Math.min(headline.count, largest));
	const ends = [Math.min(...numbers), Math.max(...numbers)];
	if (!places.length || ends[0] === ends[1]) return [];
	return ends.map((count) => ({ count, r: sizePlace(count, unit) }));
}
