/** A position in degrees, longitude first. */
export type LonLat = [lon: number, lat: number];

/** West, south, east, north, in degrees. West may be larger than east: the region then crosses the antimeridian. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** Whether a position lies within `bounds`, their edges included. */
export function isWithin([lon, lat]: LonLat, bounds: Bounds): boolean {
	const [west, south, east, north] = bounds;
	const inside = east < west ? lon >= west || lon <= east : lon >= west && lon <= east;
	return inside && lat >= south && lat <= north;
}
