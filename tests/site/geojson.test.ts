import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { read, readJson } from './dataset.ts';
import { readLedger, select } from './ledger.ts';

test('the GeoJSON is valid, with longitude first, at most two decimals, and a box around all of it', () => {
	const text = read('places.geojson').toString();
	const { bbox, features } = check(text) as GeoJSON.FeatureCollection<GeoJSON.Point>;
	const positions = new Map(
		select(readLedger(), 'places').map(({ id, data }) => [id, data.position]),
	);
	for (const { id, geometry, properties } of features) {
		expect(geometry.coordinates).toEqual(positions.get(id as string));
		for (const degrees of geometry.coordinates)
			expect(String(degrees)).toMatch(/^-?\d+(\.\d\d?)?$/);
		expect(properties).toMatchObject({ id });
		expect(properties).not.toHaveProperty('position');
	}
	const [longitudes, latitudes] = [0, 1].map((axis) =>
		features.map(({ geometry }) => geometry.coordinates[axis]!),
	) as [number[], number[]];
	expect(bbox).toEqual([
		Math.min(...longitudes),
		Math.min(...latitudes),
		Math.max(...longitudes),
		Math.max(...latitudes),
	]);
	const whole = readJson('places.json');
	expect(
		features.map(({ properties, geometry }) => ({ ...properties, position: geometry.coordinates })),
	).toEqual(whole.map((place: object) => expect.objectContaining(place)));
});
