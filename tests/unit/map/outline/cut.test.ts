import { geoPath } from 'd3-geo';
import { expect, test } from 'vitest';
import { atlases } from '../../../../src/map/outline/atlas.ts';
import { cutNear } from '../../../../src/map/outline/cut.ts';
import type { LonLat } from '../../../../src/lib/bounds.ts';
import { projectAround, projectWorld } from '../../../../src/map/projection.ts';

const frame = { width: 420, height: 300, units: [1] };
const { land, borders } = atlases.fine;

test.each<LonLat>([
	[4.9, 52.37],
	[37.6, 55.7],
	[179.9, 66],
	[-180, -17],
	[-70, -53],
	[0, 0],
])('cutNear() leaves a small map of %d, %d as it was', (...place) => {
	const projection = projectAround([place], 4, frame);
	for (const shape of [land, borders]) {
		const piece = cutNear(shape, projection);
		expect(piece).not.toBe(shape);
		expect(geoPath(projection)(piece)).toBe(geoPath(projection)(shape));
	}
});

test('cutNear() cuts once for places near each other', () => {
	const [here, there] = [
		projectAround([[4.9, 52.37]], 4, frame),
		projectAround([[4.5, 51.9]], 4, frame),
	];
	expect(cutNear(land, here)).toBe(cutNear(land, there));
});

test('cutNear() leaves the map of a country as it was, and gives one of the world the whole of it', () => {
	const country = projectAround(
		[
			[-4, 50],
			[8, 43],
		],
		3,
		frame,
	);
	expect(cutNear(land, country)).not.toBe(land);
	expect(geoPath(country)(cutNear(land, country))).toBe(geoPath(country)(land));
	expect(cutNear(land, projectWorld(frame))).toBe(land);
});
