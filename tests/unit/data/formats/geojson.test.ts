import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { formatGeoJson } from '../../../../src/data/formats/geojson.ts';

test('formatGeoJson() puts longitude first, and the position nowhere else', () => {
	const text = formatGeoJson(
		[
			{ id: 'quay', position: [-58.15, 6.8], city: 'Quay' } as never,
			{ id: 'bay', position: [4.9, -52.37], city: 'Bay' } as never,
		],
		{ title: 'Harbours' },
	);
	expect(check(text)).toEqual({
		type: 'FeatureCollection',
		title: 'Harbours',
		bbox: [-58.15, -52.37, 4.9, 6.8],
		features: [
			{
				type: 'Feature',
				id: 'quay',
				geometry: { type: 'Point', coordinates: [-58.15, 6.8] },
				properties: { id: 'quay', city: 'Quay' },
			},
			{
				type: 'Feature',
				id: 'bay',
				geometry: { type: 'Point', coordinates: [4.9, -52.37] },
				properties: { id: 'bay', city: 'Bay' },
			},
		],
	});
});

test('formatGeoJson() of no places has no box', () => {
	expect(check(formatGeoJson([], {}))).toEqual({ type: 'FeatureCollection', features: [] });
});

test('formatGeoJson() of one place has a box without width', () => {
	const { bbox } = check(formatGeoJson([{ id: 'quay', position: [180, -90] }], {}));
	expect(bbox).toEqual([180, -90, 180, -90]);
});

test('formatGeoJson() of 10,000 places is one line each', () => {
	const places = Array.from({ length: 10_000 }, (_, i) => ({
		id: `place-${i}`,
		position: [(i % 360) - 180, (i % 180) - 90] as [number, number],
	}));
	expect(formatGeoJson(places, {}).split('\n').length).toBe(10_000 + 3);
});
