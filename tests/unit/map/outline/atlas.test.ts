import { geoArea, geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { atlases } from '../../../../src/map/outline/atlas.ts';
import { atlas10m } from '../../../../src/map/outline/atlas10m.ts';

const all = [
	['1:110 million', atlases['110m']],
	['1:50 million', atlases['50m']],
	['1:10 million', atlas10m],
] as const;
const both = all.slice(0, 2);

test.each(all)('the %s atlas knows land from sea', (_, { land }) => {
	const inland = [
		[2.35, 48.86],
		[133.9, -23.7],
		[-100, 45],
		[0, -85],
	] as const;
	const atSea = [
		[-30, 40],
		[-140, 0],
		[80, -20],
		[0, 90],
	] as const;
	expect(inland.map((lonLat) => geoContains(land, [...lonLat]))).not.toContain(false);
	expect(atSea.map((lonLat) => geoContains(land, [...lonLat]))).not.toContain(true);
});

test.each(all)('the %s atlas has as much land as the earth: 29 in 100', (_, { land }) => {
	expect(geoArea(land) / (4 * Math.PI)).toBeCloseTo(0.29, 2);
});

test.each(both)('the %s atlas draws each border once', (_, { borders }) => {
	const pieces = borders.coordinates.flatMap((line) =>
		line.slice(1).map((end, i) => [line[i]!, end].map(String).sort().join(' to ')),
	);
	expect(new Set(pieces).size).toBe(pieces.length);
});

test('the coarse atlas draws no border along a coast', () => {
	const { borders } = atlases['110m'];
	// Iceland, Ireland’s west, Australia and Madagascar have coasts only.
	const coasts = [
		[-25, 63, -13, 67],
		[-11, 51, -8.5, 54],
		[112, -44, 154, -11],
		[43, -26, 51, -12],
	] as const;
	const along = borders.coordinates
		.flat()
		.filter(([lon, lat]) =>
			coasts.some(([w, s, e, n]) => lon! > w && lon! < e && lat! > s && lat! < n),
		);
	expect(along).toEqual([]);
});

test('the fine atlas shows more of a border than the coarse one', () => {
	const count = ({ borders }: (typeof atlases)['50m']) => borders.coordinates.flat().length;
	expect(count(atlases['50m'])).toBeGreaterThan(2 * count(atlases['110m']));
});
