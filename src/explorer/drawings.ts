import type { GeoProjection } from 'd3-geo';
import { isWithin, type Bounds, type LonLat } from '../lib/bounds.ts';
import { drawOutline, drawPlaces, type Drawing, type MapPlace } from '../map/draw.ts';
import { atlases, type Scale } from '../map/outline/atlas.ts';
import {
	projectAround,
	projectRegion,
	projectRegionAround,
	projectWorld,
	type Frame,
} from '../map/projection.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import type { Site } from '../schema/site.ts';

/** One kind of drawing: its room, its projection and its outlines. All are shown from 288 to 1,200 CSS pixels wide. */
interface Kind extends Frame {
	/** What its projection is called, as a key of the words. */
	projection: 'conic' | 'azimuthal' | 'equalEarth';
	project(frame: Frame, bounds: Bounds, places: LonLat[]): GeoProjection;
	atlas: Scale;
	/** Whether the outline is the same whatever places are on it. */
	isFixed?: boolean;
	/** Whether pages and pictures show the same outline again, so that it is worth keeping. */
	isKept?: boolean;
}

/**
 * Every kind of drawing, and all that tells one from another. Of the outlines of `region` and `world` as little is left out
 * as lets the page of the map arrive in one round trip up to the end of them; whoever comes closer gets finer ones.
 */
export const kinds = {
	/** The region that is drawn large. */
	region: {
		...{ width: 720, height: 640, units: [1, 2.5], minArea: 5, atlas: '50m' },
		...{ projection: 'conic', isFixed: true, isKept: true },
		project: (frame, bounds) => projectRegion(bounds, frame),
	},
	world: {
		...{ width: 880, height: 400, units: [1.25, 3.1], minArea: 6, atlas: '110m' },
		...{ projection: 'equalEarth', isFixed: true, isKept: true },
		project: (frame) => projectWorld(frame),
	},
	/** The places of the region as large as a page can show them, with a layer of marks of its own from 940 CSS pixels on. */
	closeUp: {
		...{ width: 1080, height: 840, units: [1.15, 1.6, 3.75], atlas: '50m' },
		...{ projection: 'conic', isKept: true },
		project: (frame, bounds, places) => projectRegionAround(places, bounds, frame),
	},
	/** The places of one country, with at least three degrees of land about each. */
	country: {
		...{ width: 720, height: 540, units: [1, 2.5], atlas: '50m' },
		...{ projection: 'azimuthal', isKept: true },
		project: (frame, _, places) => projectAround(places, 3, frame),
	},
	/** A few places and the country about them, small. */
	locator: {
		...{ width: 420, height: 300, units: [1, 1.46], atlas: '50m', projection: 'azimuthal' },
		project: (frame, _, places) => projectAround(places, 4, frame),
	},
} satisfies Record<string, Kind>;

/** The name of a kind of drawing. */
export type DrawingKind = keyof typeof kinds;

/** How many times finer the units of the outlines are that come once a reader has come closer. */
export const FINER = 4;

/** The two drawings of a map of all places, which a reader can enlarge. */
export type PlaneName = 'region' | 'world';

/** Which of the two a position is on. */
export function findPlane(position: LonLat, { focus }: Site): PlaneName {
	return isWithin(position, focus.bounds) ? 'region' : 'world';
}

/** Those of `places` that are on one of the two drawings. */
export function selectPlaces(
	places: readonly JoinedPlace[],
	plane: PlaneName,
	site: Site,
): JoinedPlace[] {
	return places.filter(({ place }) => findPlane(place.data.position, site) === plane);
}

/** The projection of a drawing of that kind, in user units `scale` times as fine: from degrees, longitude first. */
export function projectPlane(name: PlaneName, { focus }: Site, scale = 1): GeoProjection {
	const kind: Kind = kinds[name];
	const frame = { ...kind, width: kind.width * scale, height: kind.height * scale };
	return kind.project(frame, focus.bounds, []);
}

/** Whether a position is on the drawing of the world, which leaves out what lies far in the south. */
export function isOnWorld(position: LonLat): boolean {
	const { width, height } = kinds.world;
	const [x, y] = (world ??= projectWorld(kinds.world))(position) ?? [-1, -1];
	return x >= 0 && y >= 0 && x <= width && y <= height;
}

let world: GeoProjection | undefined;

/** The outlines and drawings that several pages and their pictures show, by all that they depend on. */
const outlines = new Map<string, ReturnType<typeof drawOutline>>();
const drawings = new Map<string, Drawing>();

/**
 * Draws places in one of the kinds; `units` names other layers than those of its own. Throws a RangeError where a
 * drawing that goes around its places has none.
 */
export function drawAs(
	name: DrawingKind,
	places: MapPlace[],
	bounds: Bounds,
	units: number[] = kinds[name].units,
): Drawing {
	const kind: Kind = kinds[name];
	const key = JSON.stringify([name, bounds, units, places]);
	const drawing = drawings.get(key) ?? draw(name, places, bounds, units);
	if (kind.isKept) drawings.set(key, drawing);
	return drawing;
}

function draw(name: DrawingKind, places: MapPlace[], bounds: Bounds, units: number[]): Drawing {
	const kind: Kind = kinds[name];
	const around = places.map(({ lonLat }) => lonLat);
	const projection = kind.project(kind, bounds, around);
	const key = [name, bounds, kind.isFixed ? '' : around].join(' ');
	const outline = outlines.get(key) ?? drawOutline(atlases[kind.atlas], projection, kind.minArea);
	if (kind.isKept) outlines.set(key, outline);
	return drawPlaces(outline, places, projection, { ...kind, units });
}
