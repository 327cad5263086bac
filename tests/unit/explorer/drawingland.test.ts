import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/map/draw.ts';
import type { MapPlace } from '../../../src/map/mapplace.ts';
import { tracePath } from '../map/trace.ts';
import { maps } from './samplemaps.ts';
import {
	drawLocator,
	drawRegion,
	drawRegionClose,
	drawWorld,
	europe,
	place,
} from './sampleplaces.ts';

test.each(maps)('the land stays within the frame: %s', (_, drawing) => {
	const outside = tracePath(drawing.land)
		.flat()
		.filter(([x, y]) => x < 0 || y < 0 || x > drawing.width || y > drawing.height);
	expect(outside).toEqual([]);
});

/** Whether a point lies on the land of a drawing (as SVG fills it). */
function isOnLand({ land }: Drawing, [x, y]: [number, number]): boolean {
	let crossings = 0;
	for (const line of tracePath(land)) {
		line.slice(1).forEach(([x1, y1], i) => {
			const [x0, y0] = line[i]!;
			if (y0 > y === y1 > y) return;
			if (x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings++;
		});
	}
	return crossings % 2 === 1;
}

test.each([
	['drawRegion()', (places: MapPlace[]) => drawRegion(places, europe)],
	['drawRegionClose()', (places: MapPlace[]) => drawRegionClose(places, europe)],
	['drawWorld()', drawWorld],
	['drawLocator()', drawLocator],
] as const)('%s draws land where there is land, and sea where there is sea', (_, draw) => {
	const places = [
		place('Madrid', [-3.7, 40.42]),
		place('Warsaw', [21.01, 52.23]),
		place('Biscay', [-8, 45.5]),
		place('Tyrrhenian', [12, 39.8]),
	];
	const drawing = draw(places);
	const found = drawing.layers[0]!.marks.map(({ from }) => isOnLand(drawing, from));
	expect(found).toEqual([true, true, false, false]);
});

/** What an outline costs a reader, in bytes. */
const weigh = ({ land, borders }: Drawing) => brotliCompressSync(land + borders).length;

test('the outline of the world weighs at most 8,500 bytes', () => {
	expect(weigh(drawWorld([]))).toBeLessThanOrEqual(8500);
});

test('the outline of Europe weighs at most 8,000 bytes', () => {
	expect(weigh(drawRegion([], europe))).toBeLessThanOrEqual(8000);
});
