import type { Ledger } from '../ledger/join.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { selectPlaces } from './drawings.ts';
import { listMapPages, type MapPage } from './mappage.ts';

/** The map page of the region that is drawn large, if it holds one of `places`. */
export function findRegionPage(
	ledger: Ledger,
	places: readonly JoinedPlace[],
): MapPage | undefined {
	if (selectPlaces(places, 'region', ledger.site).length === 0) return undefined;
	return listMapPages(ledger).find(({ kind }) => kind === 'region');
}

/** The map pages to which one leads closer: from a whole map the region and every country, from the region its countries. */
export function listDrillDowns(ledger: Ledger, { kind, places }: MapPage): MapPage[] {
	if (kind === 'country' || kind === 'status') return [];
	const codes = new Set(places.map(({ place }) => place.data.country.toLowerCase()));
	return listMapPages(ledger).filter((other) =>
		kind === 'region'
			? other.kind === 'country' && codes.has(other.id)
			: other.kind === 'region' || other.kind === 'country',
	);
}
