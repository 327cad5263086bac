import { expect, test } from 'vitest';
import { drawAs } from '../../../src/explorer/drawas.ts';
import type { DrawingKind } from '../../../src/explorer/drawingkinds.ts';
import { boundDensest } from '../../../src/map/densest.ts';
import type { MapPlace } from '../../../src/map/mapplace.ts';
import { place } from './sampleplaces.ts';

/** From west to east. */
const pacific = [
	place('Port Vila', [168.32, -17.73]),
	place('Auckland', [174.76, -36.85]),
	place('Suva', [178.44, -18.14]),
	place('Taveuni', [-179.98, -16.8]),
	place('Nukuʻalofa', [-175.2, -21.14]),
	place('Apia', [-171.77, -13.83]),
];
const aleutians = [
	place('Attu', [173.2, 52.85]),
	place('Adak', [-176.66, 51.88]),
	place('Unalaska', [-166.54, 53.88]),
];

const draw = (kind: DrawingKind, places: MapPlace[]) => {
	const positions = places.map(({ lonLat }) => lonLat);
	return drawAs(kind, places, { region: { bounds: boundDensest(positions), positions } });
};

test.each([
	['region', pacific],
	['region', aleutians],
	['closeUp', pacific],
	['country', pacific],
	['country', aleutians],
	['locator', aleutians],
] as const)('places across the antimeridian fill a drawing, west to east: %s', (kind, places) => {
	const { layers, width, height } = draw(kind, [...places]);
	const plain = layers.find(({ insets }) => !insets)!;
	expect(plain.marks.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
	const [xs, ys] = [0, 1].map((axis) => plain.marks.map(({ from }) => from[axis as 0 | 1]));
	expect(xs).toEqual(xs!.toSorted((a, b) => a - b));
	const spread = (along: number[]) => Math.max(...along) - Math.min(...along);
	expect(Math.max(spread(xs!) / width, spread(ys!) / height)).toBeGreaterThan(0.4);
});
