import { formatRecords } from './recordlines.ts';

/** What lies at a position. */
export interface Placed {
	id: string;
	position: readonly [number, number];
}

/** Places as RFC 7946 has it: longitude first, west before east; every field but the position is a property. */
export function formatGeoJson(places: readonly Placed[], about: Record<string, string>): string {
	const features = places.map(({ position, ...properties }) => ({
		type: 'Feature',
		id: properties.id,
		geometry: { type: 'Point', coordinates: position },
		properties,
	}));
	const head = { type: 'FeatureCollection', ...about, ...findBounds(places) };
	return `${JSON.stringify(head).slice(0, -1)},"features":${formatRecords(features)}}\n`;
}

/** The edges of the smallest box around the places: west, south, east, north. Without places there is none. */
function findBounds(places: readonly Placed[]): { bbox?: number[] } {
	if (places.length === 0) return {};
	const edge = (choose: typeof Math.min, axis: 0 | 1) =>
		places.map(({ position }) => position[axis]).reduce((a, b) => choose(a, b));
	return { bbox: [edge(Math.min, 0), edge(Math.min, 1), edge(Math.max, 0), edge(Math.max, 1)] };
}
