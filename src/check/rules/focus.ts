import { isWithin } from '../../lib/bounds.ts';
import type { Problem } from '../problem.ts';
import { isFolderReadable, listRecords, problemAt, type Content } from '../content.ts';
import { pickGroup } from '../validfields.ts';
import { findMisplaced } from './position.ts';

const FIX = 'Correct the edges: [west, south, east, north], in degrees.';

/** Finds a region without extent or without a place: its map would be empty. */
export function findEmptyFocus(content: Content): Problem[] {
	const { site } = content;
	if (!site) return [];
	const { bounds, title = 'the region' } = pickGroup(site, 'focus');
	if (!bounds) return [];
	const [west, south, east, north] = bounds;
	const at = (wrong: string) => [problemAt(site, ['focus', 'bounds'], wrong, FIX)];
	if (south >= north)
		return at(`The southern edge, ${south}, is not south of the northern, ${north}.`);
	if (west === east) return at(`The western and the eastern edge are the same: ${west}.`);
	const places = listRecords(content, 'places');
	const positions = places.flatMap(({ data }) => (data.position ? [data.position] : []));
	const isKnown = isFolderReadable(content, 'places') && positions.length === places.length;
	if (!isKnown || places.length === 0) return [];
	if (positions.some((position) => isWithin(position, bounds))) return [];
	// If the position of a place is wrong, that may be the reason, and rules/position.ts reports it.
	if (findMisplaced(content).length > 0) return [];
	return at(`No place lies within “${title}”, and its map would be empty.`);
}
