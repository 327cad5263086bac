import { geoEquirectangular } from 'd3-geo';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/map/outline/atlas.ts';
import { drawOutline, drawPlaces, type Drawing, type MapPlace } from '../../../src/map/draw.ts';
import { MAX_MARKS } from '../../../src/map/layout/cluster.ts';
import { scatter } from './scatter.ts';

/** A degree is ten units; the frame reaches from 0° to 30° east and from 0° to 20° north. */
const projection = geoEquirectangular()
	.scale((10 * 180) / Math.PI)
	.translate([0, 200])
	.precision(0);
const frame = { width: 300, height: 200, units: [1, 2] };

const ring = (...points: [number, number][]): Polygon['coordinates'] => [[...points, points[0]!]];

/** Two islands, with a border across the larger one. */
const atlas: Atlas = {
	land: {
		type: 'MultiPolygon',
		coordinates: [
			ring([3, 3], [2, 12], [8, 18], [17, 16], [15, 6], [9, 2]),
			ring([21, 5], [20, 9], [26, 10], [27, 6]),
		],
	},
	borders: {
		type: 'MultiLineString',
		coordinates: [
			[
				[3, 3],
				[9, 10],
				[8, 18],
			],
		],
	},
};

const place = (id: string, lonLat: [number, number], count = 1): MapPlace => ({
	id,
	name: id,
	lonLat,
	count,
});

const draw = (...places: MapPlace[]) =>
	drawPlaces(drawOutline(atlas, projection), places, projection, frame);
const [wide] = [0];

test('drawPlaces() draws north at the top and east to the right', () => {
	const { marks } = draw(place('south', [10, 5]), place('north', [10, 15]), place('east', [20, 5]))
		.layers[wide]!;
	const [south, north, east] = marks;
	expect(north!.y).toBeLessThan(south!.y);
	expect(north!.x).toBe(south!.x);
	expect(east!.x).toBeGreaterThan(south!.x);
	expect(east!.y).toBe(south!.y);
});

test('drawPlaces() draws each mark at its place', () => {
	expect(draw(place('Salt Quay', [12, 7])).layers[wide]).toEqual({
		unit: 1,
		size: 12,
		marks: [
			{
				id: 'Salt Quay',
				x: 120,
				y: 130,
				r: 6,
				from: [120, 130],
				label: { text: 'Salt Quay', x: 129, y: 134, anchor: 'start' },
			},
		],
	});
});

test('drawPlaces() draws marks and names as large in pixels on a small screen as on a large one', () => {
	const layers = draw(place('Salt Quay', [12, 7], 4)).layers;
	expect(layers.map(({ unit, size, marks }) => [size / unit, marks[0]!.r / unit])).toEqual([
		[12, 12],
		[12, 12],
	]);
});

test('drawPlaces() makes the area of a mark grow with its number', () => {
	const { marks } = draw(place('one', [5, 5], 1), place('nine', [20, 15], 9)).layers[wide]!;
	const [one, nine] = marks.map(({ r }) => r * r);
	expect(nine! / one!).toBe(9);
});

test('drawPlaces() keeps the order of the places, and labels the largest first', () => {
	const { marks } = draw(place('a', [29.6, 10]), place('b', [29.6, 10], 9)).layers[wide]!;
	expect(marks.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(marks[1]!.label).toBeDefined();
});

test('drawPlaces() leaves out a place outside the frame, and keeps one on its edge whole', () => {
	const places = [
		place('outside', [31, 10]),
		place('north-east', [30, 20]),
		place('south', [15, 0]),
	];
	for (const { unit, marks } of draw(...places).layers) {
		expect(marks.map(({ id }) => id)).toEqual(['north-east', 'south']);
		for (const { x, y } of marks) {
			expect(Math.min(x, y, 300 - x, 200 - y)).toBeGreaterThanOrEqual(12 * unit);
		}
	}
});

test('drawPlaces() draws the land without a place', () => {
	const drawing = draw();
	expect(drawing.land).toBe('m30 170l-10-90 60-60 90 20-20 100-60 40zm180-20l-10-40 60-10 10 40z');
	expect(drawing.borders).toBe('m30 170l60-70-10-80');
	expect(drawing.layers.map(({ marks }) => marks)).toEqual([[], []]);
});

test('drawPlaces() draws the same from the same', () => {
	const places = [place('a', [5, 5]), place('b', [5, 5]), place('c', [5, 5])];
	expect(draw(...places)).toEqual(draw(...places));
});

test('drawPlaces() draws a small map whole', async () => {
	const drawing = draw(
		place('Salt Quay', [9.1, 2.4], 4),
		place('North Quay', [9.4, 3], 1),
		place('Tin Harbour', [25.8, 9.2], 2),
		place('Demeraway', [8, 17.5], 1),
	);
	await expect(write(drawing)).toMatchFileSnapshot('two-islands.svg');
});

/** A drawing as a picture that can be looked at: its first layer. */
function write({ width, height, land, borders, layers }: Drawing): string {
	const { size, marks } = layers[wide]!;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
		`<path fill="#ddd" d="${land}"/>`,
		`<path fill="none" stroke="#999" d="${borders}"/>`,
		...marks.map(({ x, y, from }) => `<path stroke="#666" d="M${from[0]} ${from[1]}L${x} ${y}"/>`),
		...marks.map(({ x, y, r }) => `<circle fill="#a33" cx="${x}" cy="${y}" r="${r}"/>`),
		...marks.map(({ label }) =>
			label
				? `<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}" font-size="${size}">${label.text}</text>`
				: '',
		),
		'</svg>\n',
	].join('\n');
}

test('drawPlaces() draws many places as clusters: each place in one of them, none over another', () => {
	const places = scatter(10_000, [0, 0, 30, 20]);
	for (const { marks, unit } of draw(...places).layers) {
		const ids = marks.flatMap(({ id, members }) => members ?? [id]);
		expect([...ids].sort()).toEqual(places.map(({ id }) => id).sort());
		for (const { id, members, label } of marks)
			if (members) {
				expect(members[0]).toBe(id);
				expect(label?.text).toBe(String(members.length));
			}
		const apart = marks.flatMap((a, i) =>
			marks.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r),
		);
		// Rounding to whole units takes a part of the pixel that lies between two marks.
		expect(Math.min(...apart)).toBeGreaterThan(-unit);
	}
});

test('drawPlaces() writes the number of a cluster in its middle', () => {
	const places = Array.from({ length: MAX_MARKS + 1 }, (_, i) => place(`quay-${i}`, [15, 10]));
	const { layers } = drawPlaces(drawOutline(atlas, projection), places, projection, {
		...frame,
		units: [1, 5],
	});
	// The baseline is 0.35 of the font size below the middle: 12 units, then 60.
	expect(layers.map(({ marks }) => marks.map(({ x, y, label }) => ({ x, y, label })))).toEqual([
		[{ x: 150, y: 100, label: { text: '151', x: 150, y: 104, anchor: 'middle' } }],
		[{ x: 150, y: 100, label: { text: '151', x: 150, y: 121, anchor: 'middle' } }],
	]);
});
