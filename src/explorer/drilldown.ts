import { isWithin } from '../lib/bounds.ts';
import type { Ledger } from '../ledger/join.ts';
import { listMapPages, type MapPage } from './mappage.ts';
import type { JoinedPlace } from '../ledger/joined.ts';

/** The showing of the region that is drawn large, if it holds one of `views`. */
export function findRegionPage(ledger: Ledger, views: readonly JoinedPlace[]): MapPage | undefined {
	const { bounds } = ledger.site.focus;
	if (!views.some(({ place }) => isWithin(place.data.position, bounds))) return undefined;
	return listMapPages(ledger).find(({ kind }) => kind === 'region');
}

/** The showings to which one leads closer: from a whole map the region and every country, from the region its countries. */
export function listDrillDowns(ledger: Ledger, { kind, views }: MapPage): MapPage[] {
	if (kind === 'country' || kind === 'status') return [];
	const codes = new Set(views.map(({ place }) => place.data.country.toLowerCase()));
	return listMapPages(ledger).filter((other) =>
		kind === 'region'
			? other.kind === 'country' && codes.has(other.id)
			: other.kind === 'region' || other.kind === 'country',
	);
}
