import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../lib/bounds.ts';
import { hashValue } from '../lib/valuehash.ts';
import { drawOutline, drawPlaces, type Drawing } from '../map/draw.ts';
import type { MapPlace } from '../map/mapplace.ts';
import { addInsets } from '../map/insets/addinsets.ts';
import { enlargeParts } from '../map/insets/enlarge.ts';
import type { Box } from '../map/layout/box.ts';
import { addNames } from '../map/names/addnames.ts';
import type { AreaNames } from '../map/names/areaname.ts';
import { surveyGround, type Ground } from '../map/names/ground.ts';
import { atlases } from '../map/outline/atlas.ts';
import { readCountries } from '../map/outline/countries.ts';
import type { Frame } from '../map/projection.ts';
import { drawingKinds, type DrawingKind, type Kind } from './drawingkinds.ts';

/** What a drawing shows besides its places: the outline, and whose land is where. */
interface Background {
	outline: ReturnType<typeof drawOutline>;
	ground: Ground;
}

/** Backgrounds and drawings that several pages and their pictures show, by all that they depend on. */
const backgrounds = new Map<string, Background>();
const drawings = new Map<string, Drawing>();

/** Regions by what they hold: that of thousands of places is long, and thousands of drawings are made in it. */
const regionKeys = new WeakMap<Frame, string>();

function keyOf(region: Frame): string {
	const key = regionKeys.get(region) ?? hashValue({ ...region }) ?? JSON.stringify(region);
	regionKeys.set(region, key);
	return key;
}

/** What surrounds the places of a drawing. */
export interface Surroundings {
	region: Frame;
	/** The names of countries and seas that it may bear. */
	names?: AreaNames | undefined;
	/** Replaces the layers of the kind. */
	units?: number[];
	/** Whether a script can move it: then no mark is taken off it, and insets are for those who can’t enlarge it. */
	isMoved?: boolean | undefined;
}

/**
 * Draws places as one kind of drawing. Throws a RangeError if there is no place and the kind is drawn around its
 * places.
 */
export function drawAs(name: DrawingKind, places: MapPlace[], around: Surroundings): Drawing {
	const kind: Kind = drawingKinds[name];
	const { region, names, units = kind.units, isMoved = false } = around;
	const countries = names && [...names.countries.keys()];
	const own = [name, keyOf(region), units, isMoved, places, countries];
	const key = JSON.stringify(own);
	const drawing = drawings.get(key) ?? draw(name, places, { region, names, units, isMoved });
	if (kind.isCached) drawings.set(key, drawing);
	return drawing;
}

function draw(
	name: DrawingKind,
	places: MapPlace[],
	{ region, names, units, isMoved }: Surroundings & { units: number[] },
): Drawing {
	const kind: Kind = drawingKinds[name];
	const positions = places.map(({ lonLat }): LonLat => lonLat);
	const projection = kind.project(kind, region, positions);
	const key = JSON.stringify([name, keyOf(region), kind.isFixed ? [] : positions]);
	const { outline, ground } = backgrounds.get(key) ?? drawBackground(kind, projection);
	if (kind.isCached) backgrounds.set(key, { outline, ground });
	const plain = drawPlaces(outline, places, projection, { ...kind, units });
	const add = isMoved ? enlargeParts : addInsets;
	const drawing = kind.isWhole
		? plain
		: add(plain, places, {
				projection,
				drawPart: (frame, k, scale) =>
					drawPart(kind, kind.project(kind, region, positions), frame, k / scale),
			});
	return names && !kind.isBare
		? addNames(drawing, names, { ground, projection, leastWidth: kind.namesFrom })
		: drawing;
}

function drawBackground(kind: Kind, projection: GeoProjection): Background {
	return {
		outline: drawOutline(atlases[kind.atlas], projection, kind.minArea),
		ground: surveyGround(readCountries(kind.atlas).shapes, projection, kind),
	};
}

/** The area below which an inset leaves out a bend or an island at most, in square units. */
const INSET_AREA = 6;

/** From how many times enlarged on the coarsest atlas shows no coast that one recognises. */
const COARSEST = 2.5;

/** Draws the outline of a part of a drawing, enlarged `k` times, from the corner of that part. The projection is changed for it. */
function drawPart(kind: Kind, projection: GeoProjection, frame: Box, k: number) {
	const { left, top, right, bottom } = frame;
	const [x, y] = projection.translate();
	const enlarged = projection
		.scale(projection.scale() * k)
		.translate([(x - left) * k, (y - top) * k])
		.clipExtent([
			[0, 0],
			[(right - left) * k, (bottom - top) * k],
		]);
	return drawOutline(
		atlases[k > COARSEST ? '50m' : kind.atlas],
		enlarged,
		kind.minArea && Math.min(kind.minArea, INSET_AREA),
	);
}
