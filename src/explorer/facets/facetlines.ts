import { joinPlace } from '../../ledger/joined.ts';
import { findEventHome } from '../../ledger/eventhome.ts';
import type { FacetList } from '../../ledger/facets/facetpages.ts';
import { listFacetRows } from '../../ledger/facets/ledgerfacets.ts';
import type { Ledger } from '../../ledger/join.ts';
import { cut } from '../../lib/cut.ts';
import { toRecord } from '../../lib/url.ts';
import { formatDate } from '../../words/formatdate.ts';
import { listStatus } from '../../words/names.ts';
import * as words from '../../words/words.ts';

/** How many lines come in one file. */
export const LINES = 300;

/** A record in a line: what leads to it, and what is said beside that. */
export interface FacetLine {
	text: string;
	href: string;
	note: string;
}

/** Describes a record of a list in a line. */
export function describeLine(ledger: Ledger, list: FacetList, id: string): FacetLine {
	const { language, unit } = ledger.site;
	if (list === 'timeline') {
		const { data, kind } = ledger.get('events', id);
		const facts = [formatDate(data.date, language), kind.data.label];
		return {
			text: data.what,
			href: findEventHome(ledger, id),
			note: facts.concat(data.weak ? words.weaklySourced : []).join(' · '),
		};
	}
	const { place, country, statuses, headline } = joinPlace(ledger, ledger.get('places', id));
	return {
		text: place.data.city,
		href: toRecord('places', id),
		note: [
			words.nameTerritory(country),
			words.countUnits(headline, unit),
			words.joinStatuses(statuses.map(listStatus)),
			...(place.data.weak ? [words.weaklySourced] : []),
		].join(' · '),
	};
}

/** Lists the lines of all records of a list, in the files in which they come. */
export function listLineFiles(ledger: Ledger, list: FacetList): FacetLine[][] {
	return cut(listFacetRows(ledger, list), LINES).map(({ items }) =>
		items.map(({ id }) => describeLine(ledger, list, id)),
	);
}
