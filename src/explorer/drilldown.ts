import type { Ledger } from '../ledger/join.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { selectPlaces } from './drawingkinds.ts';
import { listMapPages, type MapPage } from './mappage.ts';
import { findRegion } from './region.ts';

/** Finds the map page of the region; undefined if none of `places` is in the region. */
export function findRegionPage(
	ledger: Ledger,
	places: readonly JoinedPlace[],
): MapPage | undefined {
	if (selectPlaces(places, 'region', findRegion(ledger)).length === 0) return undefined;
	return listMapPages(ledger).find(({ kind }) => kind === 'region');
}

/**
 * Lists the closer map pages to which a map page links: a map of all places to the region and every country, the
 * region to its countries.
 */
export function listDrillDowns(ledger: Ledger, { kind, places }: MapPage): MapPage[] {
	if (kind === 'country' || kind === 'status') return [];
	const codes = new Set(places.map(({ code }) => code.toLowerCase()));
	return listMapPages(ledger).filter((other) =>
		kind === 'region'
			? other.kind === 'country' && codes.has(other.id)
			: other.kind === 'region' || other.kind === 'country',
	);
}
