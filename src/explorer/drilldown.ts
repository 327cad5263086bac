import { isWithin } from '../lib/bounds.ts';
import type { Library } from '../ledger/open.ts';
import { listMapViews, type MapView } from './mappage.ts';
import type { PlaceView } from '../ledger/joined.ts';

/** The showing of the region that is drawn large, if it holds one of `views`. */
export function findRegion(library: Library, views: readonly PlaceView[]): MapView | undefined {
	const { bounds } = library.site.focus;
	if (!views.some(({ place }) => isWithin(place.data.position, bounds))) return undefined;
	return listMapViews(library).find(({ kind }) => kind === 'region');
}

/** The showings to which one leads closer: from a whole map the region and every country, from the region its countries. */
export function listCloser(library: Library, { kind, views }: MapView): MapView[] {
	if (kind === 'country' || kind === 'status') return [];
	const codes = new Set(views.map(({ place }) => place.data.country.toLowerCase()));
	return listMapViews(library).filter((other) =>
		kind === 'region'
			? other.kind === 'country' && codes.has(other.id)
			: other.kind === 'region' || other.kind === 'country',
	);
}
