import { NO_COUNTRY } from '../ledger/country.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlace, type JoinedPlace } from '../ledger/joined.ts';
import { listLetters } from '../map/insets/insetletters.ts';
import type { MarkName } from '../styles/statusmark.ts';
import * as words from '../words/words.ts';
import type { DrawnMap, LinkedMark } from './drawnmap.ts';
import { filterRules } from './filter.ts';
import { showsAllPlaces, type MapPage } from './mappage.ts';
import { isLarge } from './tablepage.ts';

/** The legend of a map page: what its marks mean, and which of them a reader can hide. */
export interface Legend {
	/** The statuses, each with the number of places that have it. On a page with a script, all that a place has on any day. */
	statuses: { status: Entry<'statuses'>; count: number }[];
	/** The countries by their codes, in the order of the places. */
	countries: Map<string, string>;
	/** The style rules that let a reader hide marks without a script; none where clusters stand for places, which no rule can hide. */
	rules: string | undefined;
	/** The number from which on marks grow no more, in each layer that has one. */
	largest: (number | undefined)[];
	/** Two sizes of marks, with their numbers; none where all are alike. */
	sizes: DrawnMap['sizes'];
	/** The marks of the statuses of a place that has several, if there is one. */
	divided: MarkName[] | undefined;
	/** Whether such a mark is drawn as the page comes: with a script, another day may be the first with one. */
	isDivided: boolean;
	/** Whether the mark of a place says that it is weakly sourced. */
	isWeak: boolean;
	/** Whether marks that would overlap are joined: always, where a script moves them, or never. */
	clusters: 'always' | 'scripted' | 'never';
	/** The letters of the insets at each range of widths; none where those are for readers without a script. */
	insets: string[][];
	/** The classes of these ranges. */
	widths: string[];
}

/** Describes the legend of a map page with these drawings. */
export function describeLegend(ledger: Ledger, page: MapPage, maps: readonly DrawnMap[]): Legend {
	const isScripted = showsAllPlaces(page);
	const hasClusters = maps.some((map) => map.isClustered);
	const isClustered = hasClusters || (isScripted && isLarge(ledger));
	// With a script, another day may be chosen; the legend keeps its rows, so that nothing moves.
	const today = isScripted ? ledger.all('places').map((place) => joinPlace(ledger, place)) : [];
	const joined = [...page.places, ...today];
	const shown = isScripted ? today : page.places;
	const places = shown.map(({ place }) => place.data);
	const divided = joined.find(({ statuses }) => statuses.length > 1);
	const always = isScripted
		? ledger.all('statuses').filter((status) => ledger.pointingTo('events', status).length > 0)
		: [];
	return {
		statuses: countEach(page.places, always),
		countries: new Map(
			places.map(({ country }) => [
				country ?? NO_COUNTRY,
				words.headTerritory(country && ledger.countryName(country)),
			]),
		),
		rules: isClustered ? undefined : filterRules(page.places),
		largest: [0, -1].map((layer) => findLeast(maps, layer)),
		sizes: maps.find(({ sizes }) => sizes.length > 0)?.sizes ?? [],
		divided: divided?.statuses.map(({ status }) => status.data.mark),
		isDivided: maps.some(({ layers }) => layers.some(({ marks }) => marks.some(showsSeveral))),
		isWeak: shown.some((one) => one.isWeak),
		insets: isScripted ? [] : listLetters(maps),
		widths: maps[0]?.widths ?? [],
		clusters: isClustered ? 'always' : isScripted ? 'scripted' : 'never',
	};
}

/** Counts the places that have each status, in the order of the statuses: as many as are left where it alone is ticked. */
function countEach(places: readonly JoinedPlace[], always: readonly Entry<'statuses'>[]) {
	const own = places.flatMap(({ statuses }) => statuses.map(({ status }) => status));
	return [...new Set([...always, ...own])]
		.map((status) => ({ status, count: own.filter((one) => one === status).length }))
		.sort((a, b) => a.status.data.order - b.status.data.order);
}

/** Whether a mark stands for one place with several statuses. */
function showsSeveral({ members, link }: LinkedMark): boolean {
	return !members && link.marks.length > 1;
}

/** The least number that some map shows as its greatest size, of those layers of them; undefined where no number is beyond one. */
function findLeast(maps: readonly DrawnMap[], layer: number): number | undefined {
	const numbers = maps.flatMap(({ layers }) => layers.at(layer)?.largest ?? []);
	return numbers.length > 0 ? Math.min(...numbers) : undefined;
}
