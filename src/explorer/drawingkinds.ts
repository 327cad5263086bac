import type { GeoProjection } from 'd3-geo';
import { isWithin, type Bounds, type LonLat } from '../lib/bounds.ts';
import type { AtlasName } from '../map/outline/atlas.ts';
import {
	classifyRegion,
	projectAround,
	projectRegionWithin,
	projectRegionAround,
	type Frame,
	type MapSize,
} from '../map/projection.ts';
import { projectAroundOrWorld, projectWorld, projectWorldWithin } from '../map/worldprojection.ts';
import type { JoinedPlace } from '../ledger/joined.ts';

/** The key of a projection’s name in the words of the site. */
export type ProjectionName = 'conic' | 'azimuthal' | 'equalEarth';

/** A kind of drawing: its size, its projection and its outline. Pages show each at widths from 288 to 1,200 CSS pixels. */
export interface Kind extends MapSize {
	/** The key of the projection’s name in the words of the site. */
	nameProjection(bounds: Bounds): ProjectionName;
	project(size: MapSize, region: Frame, places: LonLat[]): GeoProjection;
	atlas: AtlasName;
	/** User units to a CSS pixel of one more layer: for a frame on a page of others, as wide as its column of text. */
	framed?: number;
	/** Whether the outline is the same for all places. */
	isFixed?: boolean;
	/** Whether it is too small for names of countries and seas. */
	isBare?: boolean;
	/** The width in CSS pixels from which on a layer bears such names, if it is not the usual one. */
	namesFrom?: number;
	/** Whether no part of it is drawn again as an inset. */
	isWhole?: boolean;
	/** Whether several pages or pictures show the same outline, so that it is cached. */
	isCached?: boolean;
}

/**
 * The kinds of drawings. The `minArea` of `region` and `world` is so large that a map page arrives in one round trip up to
 * the end of its outlines; a reader who enlarges the map gets finer ones.
 */
export const drawingKinds = {
	/** The part of the region that has its places. */
	region: {
		...{ width: 720, height: 600, units: [1, 2.5], framed: 1.6, minArea: 10.75, atlas: '50m' },
		...{ nameProjection: classifyRegion, isFixed: true, isCached: true },
		project: (size, region) => projectRegionWithin(region, size),
	},
	world: {
		...{ width: 880, height: 400, units: [1.25, 3.1], framed: 1.9, minArea: 16, atlas: '110m' },
		...{ nameProjection: () => 'equalEarth', isFixed: true, isCached: true },
		project: (size, { bounds }) => projectWorld(size, bounds),
	},
	/** The world as far as it has places, small, beside the region; the last layer is for most phones. */
	overview: {
		...{ width: 880, height: 400, units: [1.85, 3.1, 2.7], minArea: 24, atlas: '110m' },
		...{ nameProjection: () => 'equalEarth', isCached: true, isBare: true, isWhole: true },
		project: (size, { bounds }, places) => projectWorldWithin(places, size, bounds),
	},
	/** The places of the region as large as possible; from 940 CSS pixels on, with a layer of its own. */
	closeUp: {
		...{ width: 1080, height: 840, units: [1.15, 1.6, 3.75], atlas: '50m' },
		...{ nameProjection: classifyRegion, isCached: true },
		project: (size, { bounds }, places) => projectRegionAround(places, bounds, size),
	},
	/** The places of one country, with at least two and a half degrees about each. */
	country: {
		...{ width: 720, height: 540, units: [1, 2.5], atlas: '50m', namesFrom: 280 },
		...{ nameProjection: () => 'azimuthal', isCached: true },
		project: (size, _, places) => projectAround(places, 2.5, size),
	},
	/** A small map of a few places, with at least four degrees about each. */
	locator: {
		...{
			width: 420,
			height: 300,
			units: [1, 1.46],
			atlas: '50m',
			nameProjection: () => 'azimuthal',
		},
		project: (size, _, places) => projectAround(places, 4, size),
	},
	/** One of several small drawings of the same places, with at least two degrees about each, or of the world; shown at 250 to 370 CSS pixels. */
	beat: {
		...{ width: 360, height: 196, units: [1], minArea: 4, atlas: '50m' },
		...{ isCached: true, isWhole: true, namesFrom: 280 },
		nameProjection: () => 'azimuthal',
		project: (size, _, places) => projectAroundOrWorld(places, 2, size),
	},
} satisfies Record<string, Kind>;

/** The name of a kind of drawing. */
export type DrawingKind = keyof typeof drawingKinds;

/** How many times finer the units of the outlines are that a reader gets who enlarges the map. */
export const FINER = 4;

/** The units of the layers of a drawing in a frame. */
export function listFramedUnits(name: DrawingKind): number[] {
	const { units, framed }: Kind = drawingKinds[name];
	return framed ? [...units, framed] : units;
}

/** The classes of the layers of a drawing, by the widths of the screen at which each is seen: one alone is at every width. */
export function nameLayers(kind: DrawingKind, layers: number): string[] {
	if (layers === 1) return [''];
	return kind === 'closeUp'
		? ['large', 'wide', 'narrow']
		: ['wide', 'narrow', 'middle'].slice(0, layers);
}

/** The drawings of a map of all places, which a reader can enlarge: each place is on one of the two. */
export type PlaneName = 'region' | 'world';

/** Finds the drawing that a position is on: the region’s, its edges included, or the world’s. */
export function findPlane(position: LonLat, { bounds }: Pick<Frame, 'bounds'>): PlaneName {
	return isWithin(position, bounds) ? 'region' : 'world';
}

/** Selects the places that are on one of the two drawings. */
export function selectPlaces(
	places: readonly JoinedPlace[],
	plane: PlaneName,
	region: Pick<Frame, 'bounds'>,
): JoinedPlace[] {
	return places.filter(({ place }) => findPlane(place.data.position, region) === plane);
}

/** The projection of one of the two drawings, from degrees (longitude first) to user units `scale` times as fine. */
export function projectPlane(name: PlaneName, region: Frame, scale = 1): GeoProjection {
	const kind: Kind = drawingKinds[name];
	const size = { ...kind, width: kind.width * scale, height: kind.height * scale };
	return kind.project(size, region, []);
}

let worldProjection: GeoProjection | undefined;

/** Whether a position is on the drawing of the world, which does not show the far south. */
export function isOnWorld(position: LonLat): boolean {
	const { width, height } = drawingKinds.world;
	const project = (worldProjection ??= projectWorld(drawingKinds.world));
	const [x, y] = project(position) ?? [NaN, NaN];
	return x >= 0 && y >= 0 && x <= width && y <= height;
}
