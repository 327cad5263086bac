import type { Ledger } from '../ledger/join.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import type { Drawing, Layer } from '../map/draw.ts';
import { MAX_MARKS } from '../map/layout/cluster.ts';
import type { Site } from '../schema/site.ts';
import { drawAs, findPlane, isOnWorld, selectPlaces, type DrawingKind } from './drawings.ts';
import { showsAllPlaces, type MapPage } from './mappage.ts';
import { countStatuses, describeMarks, linkMark, toMapPlace, type MarkLink } from './marks.ts';

/** A map that is drawn: all that a component needs to show it. */
export interface DrawnMap {
	kind: DrawingKind;
	places: JoinedPlace[];
	/** The outlines, and the size in user units. */
	drawing: Pick<Drawing, 'width' | 'height' | 'land' | 'borders'>;
	layers: LinkedLayer[];
	/** Whether clusters stand for places that would cover each other; else they are moved apart. */
	isClustered: boolean;
	/** The statuses of its places, each with how many have it. */
	statuses: ReturnType<typeof countStatuses>;
}

/** A layer of marks, each with where it leads and what it is called. */
export type LinkedLayer = Omit<Layer, 'marks'> & {
	marks: (Layer['marks'][number] & { link: MarkLink })[];
};

/**
 * Draws places as a map of one kind. `page` is the id of the map page whose table lists them. Throws a RangeError where a
 * map that goes around its places has none.
 */
export function drawMap(
	kind: DrawingKind,
	places: JoinedPlace[],
	{ focus, unit }: Site,
	page = '',
): DrawnMap {
	const { layers, ...drawing } = drawAs(kind, places.map(toMapPlace), focus.bounds);
	const links = describeMarks(places, unit);
	const linked = layers.map((layer) => ({
		...layer,
		marks: layer.marks.map((mark) => ({ ...mark, link: linkMark(mark, links, page) })),
	}));
	const isClustered = places.length > MAX_MARKS;
	return { kind, places, drawing, layers: linked, isClustered, statuses: countStatuses(places) };
}

/**
 * The drawings of a page of the map: of a country or of the region by itself, one; else the region and the world, where
 * places are on them. Where another day can be chosen, one that only places of other days need is there as well.
 */
export function drawPage(ledger: Ledger, page: MapPage): DrawnMap[] {
	const { site } = ledger;
	const { id, kind, places } = page;
	if (kind === 'country') return [drawMap('country', places, site, id)];
	if (kind === 'region') return [drawMap('closeUp', places, site, id)];
	const all = showsAllPlaces(page) ? ledger.all('places') : places.map(({ place }) => place);
	const used = new Set(all.map(({ data }) => findPlane(data.position, site)));
	return (['region', 'world'] as const)
		.filter((plane) => used.has(plane))
		.map((plane) => drawMap(plane, selectPlaces(places, plane, site), site, id));
}

/** How many places lie beyond the edge of the drawing of the world, and are not on it. */
export function countBeyond(maps: readonly DrawnMap[]): number {
	const world = maps.find(({ kind }) => kind === 'world');
	return world?.places.filter(({ place }) => !isOnWorld(place.data.position)).length ?? 0;
}
