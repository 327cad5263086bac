import { isWithin } from '../../lib/bounds.ts';
import type { Problem } from '../problem.ts';
import { isWhole, listRecords, problemAt, type Library } from '../content.ts';
import { findMisplaced } from './position.ts';

const FIX = 'Correct the edges: [west, south, east, north], in degrees.';

/** A region without extent, or without any place: its map would be empty. */
export function findEmptyFocus(library: Library): Problem[] {
	const { site } = library;
	const focus = site?.data.focus;
	if (!site || !focus?.bounds) return [];
	const [west, south, east, north] = focus.bounds;
	const at = (wrong: string) => [problemAt(site, ['focus', 'bounds'], wrong, FIX)];
	if (south >= north)
		return at(`The southern edge, ${south}, is not south of the northern, ${north}.`);
	if (west === east) return at(`The western and the eastern edge are the same: ${west}.`);
	const places = listRecords(library, 'places');
	const positions = places.flatMap(({ data }) => (data.position ? [data.position] : []));
	const isKnown = isWhole(library, 'places') && positions.length === places.length;
	if (!isKnown || places.length === 0) return [];
	if (positions.some((position) => isWithin(position, focus.bounds))) return [];
	// Where a place stands wrongly, that is the mistake.
	if (findMisplaced(library).length > 0) return [];
	return at(`No place lies within “${focus.title}”, and its map would be empty.`);
}
