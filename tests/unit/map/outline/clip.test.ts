import { geoPath } from 'd3-geo';
import { expect, test } from 'vitest';
import { atlases } from '../../../../src/map/outline/atlas.ts';
import { clipNear } from '../../../../src/map/outline/clip.ts';
import type { LonLat } from '../../../../src/lib/bounds.ts';
import { projectAround } from '../../../../src/map/projection.ts';
import { projectWorld } from '../../../../src/map/worldprojection.ts';

const frame = { width: 420, height: 300, units: [1] };
const { land, borders } = atlases['50m'];

test.each<LonLat>([
	[4.9, 52.37],
	[37.6, 55.7],
	[179.9, 66],
	[-180, -17],
	[-70, -53],
	[0, 0],
])('clipNear() leaves a small map of %d, %d as it was', (...place) => {
	const projection = projectAround([place], 4, frame);
	for (const shape of [land, borders]) {
		const piece = clipNear(shape, projection);
		expect(piece).not.toBe(shape);
		expect(geoPath(projection)(piece)).toBe(geoPath(projection)(shape));
	}
});

test('clipNear() clips once for places near each other', () => {
	const [here, there] = [
		projectAround([[4.9, 52.37]], 4, frame),
		projectAround([[4.5, 51.9]], 4, frame),
	];
	expect(clipNear(land, here)).toBe(clipNear(land, there));
});

test('clipNear() leaves the map of a country as it was, and clips nothing of a map of the world', () => {
	const country = projectAround(
		[
			[-4, 50],
			[8, 43],
		],
		3,
		frame,
	);
	expect(clipNear(land, country)).not.toBe(land);
	expect(geoPath(country)(clipNear(land, country))).toBe(geoPath(country)(land));
	expect(clipNear(land, projectWorld(frame))).toBe(land);
});
