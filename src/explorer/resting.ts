import type { Ledger } from '../ledger/join.ts';
import { joinPlace } from '../ledger/joined.ts';
import { restPlaces } from '../map/layout/rest.ts';
import type { MapPlace } from '../map/mapplace.ts';
import { widenMark } from '../styles/dividedmark.ts';
import {
	drawingKinds,
	findPlane,
	listFramedUnits,
	projectPlane,
	type PlaneName,
} from './drawingkinds.ts';
import { listLooks } from './looks.ts';
import { toMapPlace } from './marks.ts';
import { findRegion } from './region.ts';

/** Lists the places of all days, each with the room that its mark needs on the day on which it is widest. */
export function listMapPlaces(ledger: Ledger): MapPlace[] {
	return ledger.all('places').map((place) => ({
		...toMapPlace(joinPlace(ledger, place)),
		widest: widenMark(Math.max(...listLooks(ledger, place).map(({ length }) => length))),
	}));
}

/**
 * Where the marks of the places of one of the two large drawings rest on its layers, that of frames the last, the same on all days, by the ids of the
 * places; undefined where clusters stand for them.
 */
export function restPlane(
	ledger: Ledger,
	name: PlaneName,
): Map<string, [x: number, y: number][]> | undefined {
	const region = findRegion(ledger);
	const own = listMapPlaces(ledger).filter(({ lonLat }) => findPlane(lonLat, region) === name);
	const size = { ...drawingKinds[name], units: listFramedUnits(name) };
	const layers = restPlaces(own, projectPlane(name, region), size);
	if (!layers) return undefined;
	const at = (id: string) =>
		layers.flatMap((layer) => layer.get(id) ?? []).map(({ x, y }): [number, number] => [x, y]);
	return new Map(own.map(({ id }) => [id, at(id)]));
}
