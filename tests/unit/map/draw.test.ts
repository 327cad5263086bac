import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/map/draw.ts';
import { draw, place } from './islands.ts';

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
		largest: undefined,
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

test('drawPlaces() draws no mark larger than 39 units, and says from which number on', () => {
	const layers = draw(place('one', [5, 5], 1), place('all', [20, 10], 750)).layers;
	expect(layers.map(({ unit, largest, marks }) => [unit, largest, marks[1]!.r])).toEqual([
		[1, 43, 39],
		[2, 11, 39],
	]);
	const [exact, more] = [43, 44].map((count) => draw(place('all', [20, 10], count)).layers[0]!);
	expect([exact!.largest, more!.largest]).toEqual([undefined, 43]);
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
			expect(Math.min(x, y, 300 - x, 200 - y)).toBeGreaterThanOrEqual(6.5 * unit);
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
