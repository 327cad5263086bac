import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { traceRings } from '../outline/path.ts';
import type { Point } from '../outline/simplify.ts';
import type { Size } from '../zoom.ts';

/** The side of a square of the ground, in user units. */
export const SQUARE = 4;

/** A drawing as squares: whose land each of them is. */
export interface Ground {
	columns: number;
	rows: number;
	/** Row by row: 0 for the sea, or else the number of a country, which begins at 1. */
	squares: Uint8Array;
	/** The number of each country, by its code. */
	numbers: ReadonlyMap<string, number>;
}

/** Finds whose land is where on a drawing. A square belongs to the country that has its middle. */
export function surveyGround(
	shapes: ReadonlyMap<string, readonly GeoPermissibleObjects[]>,
	projection: GeoProjection,
	{ width, height }: Size,
): Ground {
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	const squares = new Uint8Array(columns * rows);
	const numbers = new Map<string, number>();
	for (const [code, own] of shapes) {
		const rings = own.flatMap((shape) => traceRings(shape, projection));
		if (rings.length === 0) continue;
		const number = numbers.size + 1;
		numbers.set(code, number);
		for (let row = 0; row < rows; row++) {
			const line = row * columns;
			for (const [from, to] of findSpans(rings, (row + 0.5) * SQUARE)) {
				const first = Math.max(0, Math.ceil(from / SQUARE - 0.5));
				const last = Math.min(columns - 1, Math.floor(to / SQUARE - 0.5));
				if (first <= last) squares.fill(number, line + first, line + last + 1);
			}
		}
	}
	return { columns, rows, squares, numbers };
}

/** From where to where a horizontal line is inside of rings. */
function findSpans(rings: readonly (readonly Point[])[], y: number): [from: number, to: number][] {
	const found: number[] = [];
	for (const ring of rings) {
		let [x0, y0] = ring.at(-1) ?? [0, 0];
		for (const [x1, y1] of ring) {
			if (y0 > y !== y1 > y) found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
			[x0, y0] = [x1, y1];
		}
	}
	found.sort((a, b) => a - b);
	return found.flatMap((from, i) => (i % 2 === 0 ? [[from, found[i + 1] ?? from]] : []));
}
