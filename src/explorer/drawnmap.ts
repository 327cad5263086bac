import type { Ledger } from '../ledger/join.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import type { Drawing, Layer } from '../map/draw.ts';
import { letterInsets } from '../map/insets/insetletters.ts';
import type { LabelledMark } from '../map/layout/placemarks.ts';
import type { MapPlace } from '../map/mapplace.ts';
import { drawAs } from './drawas.ts';
import { listMapPlaces } from './resting.ts';
import { listAreaNames } from './areanames.ts';
import {
	drawingKinds,
	findPlane,
	isOnWorld,
	listFramedUnits,
	nameLayers,
	selectPlaces,
	type DrawingKind,
	type ProjectionName,
} from './drawingkinds.ts';
import { listSizes } from './marksizes.ts';
import { showsAllPlaces, type MapPage } from './mappage.ts';
import {
	countMarks,
	describeMarks,
	linkMark,
	toMapPlace,
	type MarkCount,
	type MarkLink,
} from './marks.ts';
import { findRegion } from './region.ts';

/** A drawn map, with all that a component needs to show it. */
export interface DrawnMap {
	kind: DrawingKind;
	/** The key of its projection’s name in the words of the site. */
	projection: ProjectionName;
	/** What the region is called, whichever part of the world this is. */
	region: string;
	places: JoinedPlace[];
	/** The outlines, and the size in user units. */
	drawing: Pick<Drawing, 'width' | 'height' | 'land' | 'borders'>;
	layers: LinkedLayer[];
	/** The classes of the layers: at which widths of the screen each is seen. */
	widths: string[];
	/** Whether marks that would overlap are joined in clusters; else they are moved apart. */
	isClustered: boolean;
	/** The least and the greatest size of its marks, in CSS pixels where it is wide, with their numbers; none where all are alike. */
	sizes: { count: number; r: number }[];
	/** How many of its places have which statuses. */
	counts: MarkCount[];
}

/** A layer whose marks have their links and names. */
export type LinkedLayer = Omit<Layer, 'marks' | 'enlarged'> & {
	marks: LinkedMark[];
	enlarged?: NonNullable<Layer['enlarged']> & { marks: LinkedMark[] };
};

/** A mark with its link and name. */
export type LinkedMark = Layer['marks'][number] & {
	link: MarkLink;
	/** Whether the status of its place, or of one of them, changed by the day of the page. */
	isTurned?: boolean;
};

/** What a drawing of a map page needs to know besides its places. */
interface Options {
	all?: MapPlace[];
	turned?: ReadonlySet<string> | undefined;
	isMoved?: boolean;
	isFramed?: boolean;
}

/**
 * Draws places as a map of one kind. `page` is the id of the map page whose table lists the places; `all` are those of all
 * days, where a reader can go from one to another, of which `turned` have a ring; `isMoved` says that a script can move it, and `isFramed` that it stands in a frame. Throws a RangeError if there is
 * no place and the kind is drawn around its places.
 */
export function drawMap(
	kind: DrawingKind,
	places: JoinedPlace[],
	ledger: Ledger,
	page = '',
	{ all = places.map(toMapPlace), turned, isMoved = false, isFramed = false }: Options = {},
): DrawnMap {
	const region = findRegion(ledger);
	const names = listAreaNames(ledger);
	const own = new Map(places.map((place) => [place.place.id, toMapPlace(place)]));
	const { layers, isClustered, ...drawing } = drawAs(
		kind,
		all.map((place) => ({
			...{ ...place, ...(own.get(place.id) ?? { isAbsent: true }) },
			...(turned?.has(place.id) && { isRinged: true }),
		})),
		{ region, names, isMoved, ...(isFramed && { units: listFramedUnits(kind) }) },
	);
	const links = describeMarks(places, ledger.site);
	const link = (marks: LabelledMark[]): LinkedMark[] =>
		marks.map((mark) => ({
			...{ ...mark, link: linkMark(mark, links, page) },
			isTurned: (mark.members ?? [mark.id]).some((id) => turned?.has(id)),
		}));
	const linked = layers.map(({ marks, enlarged, ...layer }) => ({
		...{ ...layer, marks: link(marks) },
		...(enlarged && { enlarged: { ...enlarged, marks: link(enlarged.marks) } }),
	}));
	const projection: ProjectionName = drawingKinds[kind].nameProjection(region.bounds);
	const counts = countMarks(places);
	const [widest] = layers;
	const sizes = listSizes(places, widest).map(({ count, r }) => ({
		count,
		r: Math.round(r / (widest?.unit ?? 1)),
	}));
	return {
		...{ kind, projection, region: region.title, places, drawing },
		...{ layers: linked, widths: nameLayers(kind, layers.length), isClustered, sizes, counts },
	};
}

/**
 * Draws the maps of a map page: one of a country or of the region alone; else the region and the world, each if places are
 * on it. Where a reader can choose another day, these are the places of all days, and a script can move the maps.
 */
export function drawPage(ledger: Ledger, page: MapPage, isFramed = false): DrawnMap[] {
	const region = findRegion(ledger);
	const { id, kind, places } = page;
	if (kind === 'country') return [drawMap('country', places, ledger, id)];
	if (kind === 'region') return [drawMap('closeUp', places, ledger, id)];
	const isMoved = showsAllPlaces(page);
	const all = isMoved ? listMapPlaces(ledger) : places.map(toMapPlace);
	const maps = (['region', 'world'] as const).flatMap((plane) => {
		const there = all.filter(({ lonLat }) => findPlane(lonLat, region) === plane);
		if (there.length === 0) return [];
		const own = selectPlaces(places, plane, region);
		const { turned } = page;
		return drawMap(plane, own, ledger, id, {
			...{ all: there, turned, isMoved, isFramed: isFramed && isMoved },
		});
	});
	return letterInsets(maps);
}

/** Counts the places of the world map that its drawing does not show, since they are too far south. */
export function countBeyond(maps: readonly DrawnMap[]): number {
	const world = maps.find(({ kind }) => kind === 'world');
	return world?.places.filter(({ place }) => !isOnWorld(place.data.position)).length ?? 0;
}
