import { expect, test } from 'vitest';
import { drawAs } from '../../../src/explorer/drawas.ts';
import {
	findPlane,
	isOnWorld,
	selectPlaces,
	type PlaneName,
} from '../../../src/explorer/drawingkinds.ts';
import { joinPlace } from '../../../src/ledger/joined.ts';
import type { LonLat } from '../../../src/lib/bounds.ts';
import type { Drawing, Layer } from '../../../src/map/draw.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';
import { scatter } from '../map/scatter.ts';
import {
	around,
	drawLocator,
	drawRegion,
	drawRegionClose,
	drawWorld,
	europe,
	place,
	suva,
	taveuni,
	world,
} from './sampleplaces.ts';

test('drawRegionClose() fills the frame with its places, and has marks for three widths', () => {
	const places = scatter(40, [0, 44, 12, 52]);
	const corners = [place('West', [0, 44]), place('East', [12, 52])];
	const spread = (drawing: Drawing) => {
		const [{ marks }] = drawing.layers as [Layer];
		const across = marks.map(({ from }) => from[0]);
		return (Math.max(...across) - Math.min(...across)) / drawing.width;
	};
	const near = spread(drawRegionClose(corners, europe));
	expect(near).toBeGreaterThan(2 * spread(drawRegion(corners, europe)));
	const named = drawRegionClose(places, europe).layers.map(
		({ marks }) => marks.filter(({ label }) => label).length,
	);
	expect(named).toHaveLength(3);
	expect(Math.min(...named)).toBeGreaterThan(0.7 * places.length);
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

test('the same places make the same drawing', () => {
	const draw = () => drawWorld(scatter(20, world));
	expect(draw()).toEqual(draw());
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
	expect(findPlane(position, { bounds: europe })).toBe(plane);
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
		selectPlaces(places, plane, { bounds: europe }).map(({ place }) => place.id);
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

test.each([
	['country', 2.5, 540],
	['locator', 4, 300],
] as const)(
	'drawAs() leaves about the places of a %s %f degrees of land',
	(kind, margin, height) => {
		const places = [place('South', [10, 50]), place('North', [10, 51])];
		const [layer] = drawAs(kind, places, around(europe)).layers;
		const [south, north] = layer?.marks ?? [];
		// One degree lies between them, and so many below the one and above the other.
		expect(Math.abs((south?.y ?? 0) - (north?.y ?? 0) - height / (1 + 2 * margin))).toBeLessThan(2);
	},
);
