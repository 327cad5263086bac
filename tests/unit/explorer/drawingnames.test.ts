import { expect, test } from 'vitest';
import { drawAs, type Surroundings } from '../../../src/explorer/drawas.ts';
import type { DrawingKind } from '../../../src/explorer/drawingkinds.ts';
import { listAreaNames } from '../../../src/explorer/areanames.ts';
import type { Layer } from '../../../src/map/draw.ts';
import type { MapPlace } from '../../../src/map/mapplace.ts';
import { overlap, type Box } from '../../../src/map/layout/box.ts';
import { measureText } from '../../../src/map/layout/textwidth.ts';
import { listTaken } from '../../../src/map/layout/taken.ts';
import type { AreaName } from '../../../src/map/names/areaname.ts';
import { SPACING } from '../../../src/map/names/setting.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';
import { scatter } from '../map/scatter.ts';
import { europe, place, suva, taveuni, world } from './sampleplaces.ts';

const codes = ['IE', 'GB', 'FR', 'ES', 'DE', 'IT', 'PL', 'GR', 'US', 'CA', 'BR', 'FJ', 'RU'];
const names = listAreaNames(
	makeLedger([
		makeRecord('actors', 'board'),
		...codes.map((country) => makeRecord('places', country.toLowerCase(), { country })),
	]),
);
const draw = (kind: DrawingKind, places: MapPlace[], more: Partial<Surroundings> = {}) =>
	drawAs(kind, places, { region: { bounds: europe, positions: [] }, names, ...more });

/** The box about the letters of a name. */
const measure = ({ lines, x, y }: AreaName, size: number, spacing: number): Box => {
	const letters = lines.map((line) => measureText(line) + spacing * (line.length - 1));
	const half = (Math.max(...letters) * size) / 2 - 1;
	const bottom = y + (lines.length - 1) * 1.15 * size;
	return { left: x - half, right: x + half, top: y - 0.75 * size, bottom };
};

const listBoxes = ({ names }: Layer): Box[] =>
	names
		? [
				...names.countries.map((one) => measure(one, names.size, SPACING)),
				...names.seas.map((one) => measure(one, names.size, 0)),
			]
		: [];

const drawings = [
	['Europe with 40 places', draw('region', scatter(40, europe))],
	['the world with 35 places', draw('world', scatter(35, world))],
	['Europe from close by', draw('closeUp', scatter(80, europe))],
	['a country', draw('country', [place('New York', [-74.01, 40.71])])],
	['a place alone', draw('locator', [place('Dublin', [-6.26, 53.35])])],
	['both sides of the antimeridian', draw('country', [suva, taveuni])],
] as const;

test.each(drawings)(
	'no name of a country or a sea touches a mark, a label or another name: %s',
	(_, drawing) => {
		for (const layer of drawing.layers) {
			const labels = new Map(layer.marks.flatMap(({ id, label }) => (label ? [[id, label]] : [])));
			const boxes = listBoxes(layer);
			const taken = listTaken(layer.marks, labels, layer.size);
			const hits = boxes.filter(
				(box, i) =>
					taken.some((other) => overlap(box, other)) ||
					boxes.slice(i + 1).some((other) => overlap(box, other)),
			);
			expect(hits).toEqual([]);
		}
	},
);

test.each(drawings)('names stay in the frame: %s', (_, { width, height, layers }) => {
	const outside = layers
		.flatMap(listBoxes)
		.filter(
			({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
		);
	expect(outside).toEqual([]);
});

test('a large drawing names countries and seas, a small one none', () => {
	const [wide, narrow] = draw('region', [place('Dublin', [-6.26, 53.35])]).layers;
	const list = (some: AreaName[] = []) => some.map(({ lines }) => lines.join(' '));
	expect(list(wide?.names?.countries)).toEqual(
		expect.arrayContaining(['FRANCE', 'SPAIN', 'GERMANY', 'POLAND', 'BELARUS']),
	);
	expect(list(wide?.names?.seas)).toEqual(
		expect.arrayContaining(['North Sea', 'Bay of Biscay', 'North Atlantic']),
	);
	expect(list(wide?.names?.countries)).not.toContain('CHINA');
	expect(narrow?.names).toBeUndefined();
});

test('a sea on the other side of the earth is on no map of a country', () => {
	const { layers } = draw('country', [place('New York', [-74.01, 40.71])]);
	const seas = layers[0]?.names?.seas.map(({ lines }) => lines.join(' '));
	expect(seas).toContain('North Atlantic');
	expect(seas).not.toContain('Indian Ocean');
});

test('a gulf beyond the edge of a drawing lends its name to no other sea', () => {
	const region = {
		bounds: europe,
		positions: [
			[0, 40],
			[20, 57],
		] as [number, number][],
	};
	const { layers } = draw('region', [], { region });
	const seas = layers[0]?.names?.seas.map(({ lines }) => lines.join(' '));
	expect(seas).toContain('Baltic Sea');
	expect(seas).not.toContain('Gulf of Bothnia');
});

test('the overview of the front page bears no names', () => {
	expect(draw('overview', [suva]).layers.map(({ names }) => names)).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

test('an ocean that has several positions is named once on a drawing', () => {
	const aleutians = [place('Attu', [173.2, 52.85]), place('Unalaska', [-166.54, 53.88])];
	const [wide] = draw('country', aleutians).layers;
	const written = wide!.names!.seas.map(({ lines }) => lines.join(' '));
	expect(written).toEqual(['North Pacific', 'Bering Sea']);
});
