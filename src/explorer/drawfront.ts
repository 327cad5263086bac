import type { Ledger } from '../ledger/join.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { letterInsets } from '../map/insets/insetletters.ts';
import { selectPlaces } from './drawingkinds.ts';
import { drawMap, type DrawnMap } from './drawnmap.ts';
import { findRegion } from './region.ts';

/** Draws the maps of the front page: the region, and if there are places outside of it, the world, small. */
export function drawFront(ledger: Ledger, places: readonly JoinedPlace[]): DrawnMap[] {
	const region = findRegion(ledger);
	const far = selectPlaces(places, 'world', region);
	return letterInsets([
		drawMap('region', selectPlaces(places, 'region', region), ledger),
		...(far.length > 0 ? [drawMap('overview', far, ledger)] : []),
	]);
}
