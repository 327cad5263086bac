import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../../../src/lib/bounds.ts';

export const frame = { width: 720, height: 640, units: [1] };

/** Positions that fall outside a frame by more than half a unit. */
export function listCutOff(
	projection: GeoProjection,
	positions: LonLat[],
	{ width, height } = frame,
): LonLat[] {
	return positions.filter((lonLat) => {
		const [x, y] = projection(lonLat)!;
		return !(x > -0.5 && y > -0.5 && x < width + 0.5 && y < height + 0.5);
	});
}
