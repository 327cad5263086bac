import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
	drawAs,
	findPlane,
	isOnWorld,
	selectPlaces,
	type PlaneName,
} from '../../../src/explorer/drawings.ts';
import type { Drawing, Layer, MapPlace } from '../../../src/map/draw.ts';
import { measureText } from '../../../src/map/layout/label.ts';
import type { Bounds, LonLat } from '../../../src/lib/bounds.ts';
import { joinPlace } from '../../../src/ledger/joined.ts';
import { MAX_MARKS } from '../../../src/map/layout/cluster.ts';
import { makeLedger, makeRecord, makeSite } from '../ledger/records.ts';
import { scatter } from '../map/scatter.ts';
import { tracePath } from '../map/trace.ts';

const europe: Bounds = [-11, 34.5, 32.5, 61];
const world: Bounds = [-168, -55, 190, 75];

const place = (name: string, lonLat: [number, number], count = 1): MapPlace => ({
	id: name.toLowerCase(),
	name,
	lonLat,
	count,
});

const drawRegion = (places: MapPlace[], bounds: Bounds, units?: number[]) =>
	drawAs('region', places, bounds, units);
const drawRegionClose = (places: MapPlace[], bounds: Bounds, units?: number[]) =>
	drawAs('closeUp', places, bounds, units);
const drawWorld = (places: MapPlace[]) => drawAs('world', places, europe);
const drawCountry = (places: MapPlace[]) => drawAs('country', places, europe);
const drawLocator = (places: MapPlace[]) => drawAs('locator', places, europe);

const suva = place('Suva', [178.44, -18.14]);
const taveuni = place('Taveuni', [-179.98, -16.8]);

/** Maps of many kinds, each with the number of its places. */
const maps: [name: string, drawing: Drawing, count: number][] = [
	['Europe with 40 places', drawRegion(scatter(40, europe), europe), 40],
	['Europe with 80 places', drawRegion(scatter(80, europe), europe), 80],
	['many places about one city', drawRegion(scatter(30, [3.5, 51, 6, 53]), europe), 30],
	['the world with 35 places', drawWorld(scatter(35, world)), 35],
	[
		'two places at one point',
		drawRegion([place('Paris', [2.35, 48.86]), place('Aubervilliers', [2.35, 48.86], 3)], europe),
		2,
	],
	[
		'Europe from close by, with 80 places',
		drawRegionClose(scatter(80, europe), europe, [1.15, 3.75]),
		80,
	],
	['a country with 12 places', drawCountry(scatter(12, [-9, 36, 3, 43])), 12],
	['a place alone', drawLocator([place('Dublin', [-6.26, 53.35])]), 1],
	[
		'a place on the edge',
		drawRegion([place('Corner', [-11, 61]), place('Edge', [10, 34.5])], europe),
		2,
	],
	['places either side of the antimeridian', drawLocator([suva, taveuni]), 2],
	[
		'places near a pole',
		drawLocator([place('Alert', [-62.3, 82.5]), place('Nord', [-16.7, 81.6])]),
		2,
	],
	['the pole', drawLocator([place('Pole', [0, 90])]), 1],
];

const layersOf = (drawing: Drawing) =>
	drawing.layers.map((layer) => ({ ...layer, ...frameOf(drawing) }));
const frameOf = ({ width, height }: Drawing) => ({ width, height });

/** The marks nearer to each other than 24 CSS pixels (WCAG 2.2, 2.5.8). */
function listNear({ unit, marks }: Layer): string[] {
	return marks.flatMap((a, i) =>
		marks
			.slice(i + 1)
			.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24 * unit)
			.map((b) => `${a.id} and ${b.id}`),
	);
}

interface Box {
	id: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The boxes about the letters of the labels. */
function listBoxes({ marks, size }: Layer): Box[] {
	return marks.flatMap(({ id, label }) => {
		if (!label) return [];
		const width = measureText(label.text) * size;
		const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
		const left = label.x - shift;
		const [top, bottom] = [label.y - 0.75 * size, label.y + 0.2 * size];
		return [{ id, left, top, right: left + width, bottom }];
	});
}

/** How far apart a box and a point are. */
const measureGap = (box: Box, x: number, y: number) =>
	Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

test.each(maps)('every place has its mark, large screen or small: %s', (_, drawing, count) => {
	expect(drawing.layers.map(({ marks }) => marks.length)).toEqual([count, count]);
});

test.each(maps)('no two marks are nearer to each other than 24 CSS pixels: %s', (_, drawing) => {
	expect(drawing.layers.flatMap(listNear)).toEqual([]);
});

test.each(maps)('every mark lies whole within the frame: %s', (_, drawing) => {
	const cut = layersOf(drawing).flatMap(({ marks, width, height }) =>
		marks.filter(({ x, y, r }) => x < r || y < r || x > width - r || y > height - r),
	);
	expect(cut).toEqual([]);
});

test.each(maps)('no label leaves the frame: %s', (_, drawing) => {
	const cut = layersOf(drawing).flatMap(({ width, height, ...layer }) =>
		listBoxes(layer).filter(
			({ left, top, right, bottom }) =>
				left < -0.5 || top < 0 || right > width + 0.5 || bottom > height,
		),
	);
	expect(cut).toEqual([]);
});

test.each(maps)('no label covers another, or a mark: %s', (_, drawing) => {
	for (const layer of drawing.layers) {
		const boxes = listBoxes(layer);
		const covered = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
				.filter((b) => Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top))
				.map((b) => `${a.id} and ${b.id}`),
		);
		const crossed = boxes.flatMap((box) =>
			layer.marks
				.filter(({ x, y, r }) => measureGap(box, x, y) < r)
				.map(({ id }) => `${box.id} on ${id}`),
		);
		expect({ covered, crossed }).toEqual({ covered: [], crossed: [] });
	}
});

test.each(maps)('every label is next to its own mark: %s', (_, drawing) => {
	for (const { size, marks } of drawing.layers) {
		const boxes = listBoxes({ size, marks, unit: 1 });
		const apart = boxes.filter((box) => {
			const { x, y, r } = marks.find(({ id }) => id === box.id)!;
			return measureGap(box, x, y) - r > size / 2;
		});
		expect(apart).toEqual([]);
	}
});

test.each(maps)('no mark is far from its place: %s', (_, drawing) => {
	const far = drawing.layers.flatMap(({ unit, marks }) =>
		marks.filter(({ x, y, from }) => Math.hypot(x - from[0], y - from[1]) > 90 * unit),
	);
	expect(far).toEqual([]);
});

test.each(maps)('the land stays within the frame: %s', (_, drawing) => {
	const outside = tracePath(drawing.land)
		.flat()
		.filter(([x, y]) => x < 0 || y < 0 || x > drawing.width || y > drawing.height);
	expect(outside).toEqual([]);
});

test('drawRegionClose() fills the frame with its places, and has marks for three widths', () => {
	const places = scatter(40, [0, 44, 12, 52]);
	const spread = (drawing: Drawing) => {
		const [{ marks }] = drawing.layers as [Layer];
		const across = marks.map(({ from }) => from[0]);
		return (Math.max(...across) - Math.min(...across)) / drawing.width;
	};
	const close = drawRegionClose(places, europe);
	expect(spread(close)).toBeGreaterThan(2 * spread(drawRegion(places, europe)));
	const named = close.layers.map(({ marks }) => marks.filter(({ label }) => label).length);
	expect(named).toHaveLength(3);
	expect(named).toEqual(named.toSorted((a, b) => b - a));
});

test('a map with a few places names them all, large screen or small', () => {
	const places = [
		place('Dublin', [-6.26, 53.35]),
		place('Amsterdam', [4.9, 52.37]),
		place('Rotterdam', [4.48, 51.92]),
		place('Athens', [23.73, 37.98]),
	];
	for (const { marks } of drawRegion(places, europe).layers) {
		expect(marks.map(({ label }) => label?.text)).toEqual(places.map(({ name }) => name));
	}
});

test('drawRegion() draws MAX_MARKS places one by one', { timeout: 60_000 }, () => {
	const [wide, narrow] = drawRegion(scatter(MAX_MARKS, europe), europe).layers;
	expect(wide!.marks).toHaveLength(MAX_MARKS);
	expect(listNear(wide!)).toEqual([]);
	// On a telephone, so many are nearer to each other than a finger is wide; but none hides another.
	expect(narrow!.marks).toHaveLength(MAX_MARKS);
	expect(new Set(narrow!.marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(MAX_MARKS);
	expect([wide!, narrow!].flatMap(listCut)).toEqual([]);
});

test.each([MAX_MARKS + 1, 10_000])('drawRegion() joins %d places in clusters', (count) => {
	for (const layer of drawRegion(scatter(count, europe), europe).layers) {
		const sizes = layer.marks.map(({ members }) => members?.length ?? 1);
		expect(sizes.reduce((sum, one) => sum + one)).toBe(count);
		expect(listNear(layer)).toEqual([]);
		expect(listCut(layer)).toEqual([]);
	}
});

/** The marks that the edge of the region’s frame cuts. */
function listCut({ marks }: Layer) {
	return marks.filter(({ x, y, r }) => x < r || y < r || x > 720 - r || y > 640 - r);
}

/** Whether a point lies on the land of a drawing (as SVG fills it). */
function isOnLand({ land }: Drawing, [x, y]: [number, number]): boolean {
	let crossings = 0;
	for (const line of tracePath(land)) {
		line.slice(1).forEach(([x1, y1], i) => {
			const [x0, y0] = line[i]!;
			if (y0 > y === y1 > y) return;
			if (x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings++;
		});
	}
	return crossings % 2 === 1;
}

test.each([
	['drawRegion()', (places: MapPlace[]) => drawRegion(places, europe)],
	['drawRegionClose()', (places: MapPlace[]) => drawRegionClose(places, europe)],
	['drawWorld()', drawWorld],
	['drawLocator()', drawLocator],
] as const)('%s draws land where there is land, and sea where there is sea', (_, draw) => {
	const places = [
		place('Madrid', [-3.7, 40.42]),
		place('Warsaw', [21.01, 52.23]),
		place('Biscay', [-8, 45.5]),
		place('Tyrrhenian', [12, 39.8]),
	];
	const drawing = draw(places);
	const found = drawing.layers[0]!.marks.map(({ from }) => isOnLand(drawing, from));
	expect(found).toEqual([true, true, false, false]);
});

test('drawWorld() shows Hawaii in the west and New Zealand in the east', () => {
	const places = [place('Honolulu', [-157.86, 21.31]), place('Auckland', [174.76, -36.85])];
	const [honolulu, auckland] = drawWorld(places).layers[0]!.marks;
	expect(honolulu!.from[0]).toBeLessThan(60);
	expect(auckland!.from[0]).toBeGreaterThan(780);
});

test('drawLocator() shows Fiji as neighbours, east to the right', () => {
	const { marks } = drawLocator([suva, taveuni]).layers[0]!;
	const [west, east] = marks;
	expect(east!.x - west!.x).toBeGreaterThan(0);
	expect(east!.x - west!.x).toBeLessThan(100);
	expect(east!.y).toBeLessThan(west!.y);
});

test.each(maps)('a drawing has no number that is none: %s', (_, drawing) => {
	const numbers = drawing.layers.flatMap(({ marks }) =>
		marks.flatMap(({ x, y, r, from, label }) => [x, y, r, ...from, label?.x ?? 0, label?.y ?? 0]),
	);
	expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
});

test('the same places make the same drawing', () => {
	const draw = () => drawWorld(scatter(20, world));
	expect(draw()).toEqual(draw());
});

/** What an outline costs a reader, in bytes. */
const weigh = ({ land, borders }: Drawing) => brotliCompressSync(land + borders).length;

test('the outline of the world weighs at most 8,500 bytes', () => {
	expect(weigh(drawWorld([]))).toBeLessThanOrEqual(8500);
});

test('the outline of Europe weighs at most 8,000 bytes', () => {
	expect(weigh(drawRegion([], europe))).toBeLessThanOrEqual(8000);
});

test.each<[where: string, position: LonLat, plane: string]>([
	['in the middle', [4.9, 52.37], 'region'],
	['on the western edge', [-11, 52], 'region'],
	['on the eastern edge', [32.5, 52], 'region'],
	['on the southern edge', [4.9, 34.5], 'region'],
	['on the northern edge', [4.9, 61], 'region'],
	['in a corner', [-11, 61], 'region'],
	['west of it', [-11.01, 52], 'world'],
	['east of it', [32.51, 52], 'world'],
	['south of it', [4.9, 34.49], 'world'],
	['north of it', [4.9, 61.01], 'world'],
	['on the other side of the earth', [-175.1, -52.37], 'world'],
])('findPlane() finds the drawing of a position %s', (_, position, plane) => {
	expect(findPlane(position, makeSite())).toBe(plane);
});

test('selectPlaces() selects each place for one of the two drawings', () => {
	const positions: LonLat[] = [
		[4.9, 52.37],
		[32.5, 61],
		[-70.6, -33.4],
		[32.51, 61],
	];
	const ledger = makeLedger([
		makeRecord('statuses', 'seen'),
		makeRecord('actors', 'board'),
		...positions.map((position, i) => makeRecord('places', `quay-${i}`, { position })),
		makeRecord('events', 'found', {
			changes: [{ status: 'seen', places: positions.map((_, i) => `quay-${i}`) }],
		}),
	]);
	const places = ledger.all('places').map((place) => joinPlace(ledger, place));
	const listIds = (plane: PlaneName) =>
		selectPlaces(places, plane, ledger.site).map(({ place }) => place.id);
	expect(listIds('region')).toEqual(['quay-0', 'quay-1']);
	expect(listIds('world')).toEqual(['quay-2', 'quay-3']);
});

test('isOnWorld() tells what the drawing of the world leaves out', () => {
	expect([isOnWorld([4.9, 52.4]), isOnWorld([-68.3, -54.8]), isOnWorld([15.6, 68])]).toEqual([
		true,
		true,
		true,
	]);
	expect(isOnWorld([166.67, -77.85])).toBe(false);
});
