import type { Entry } from '../ledger/entry.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import type { Site } from '../schema/site.ts';
import { tally } from '../lib/tally.ts';
import { toMapPage, toRecord } from '../lib/url.ts';
import type { MapPlace } from '../map/mapplace.ts';
import { widenMark } from '../styles/dividedmark.ts';
import { labelWeights, weighStatuses } from '../styles/labelweight.ts';
import type { MarkName } from '../styles/statusmark.ts';
import { nameStatus } from '../words/names.ts';
import { compareOrders } from './statusorder.ts';
import * as words from '../words/words.ts';

/** Reduces a place to what a map draws of it. */
export function toMapPlace({ place, headline, statuses }: JoinedPlace): MapPlace {
	const { city, position } = place.data;
	return {
		...{ id: place.id, name: city, lonLat: position, count: headline.count },
		aspect: widenMark(statuses.length),
		weight: weighStatuses(statuses.map(({ status }) => labelWeights[status.data.weight])),
		isCapital: place.data.capital,
	};
}

/** The link of a mark, with all by which a map describes, draws and filters it. */
export interface MarkLink {
	/** The address to which it leads. */
	href: string;
	/** Its full name, for readers who do not see it. */
	name: string;
	/** The shapes of the mark, one for each status. A cluster has a shape of its own, and these are those of its first place. */
	marks: readonly MarkName[];
	/** The statuses of all places that it stands for, and how many of these have each, the most frequent first. */
	shares: readonly [Entry<'statuses'>, number][];
	/** Whether each of these shapes is of a status that is weakly sourced. */
	weak: readonly boolean[];
	/** The code of its country, and the country’s name; NO_COUNTRY, and none. */
	country: string;
	countryName: string | undefined;
	statusIds: string;
}

/** The links of marks by the ids of their places. */
export type MarkLinks = ReadonlyMap<string, MarkLink>;

/** Makes the link of each place’s mark. Its name says city, country, statuses and number. */
export function describeMarks(
	places: readonly JoinedPlace[],
	{ unit, language }: Pick<Site, 'unit' | 'language'>,
): MarkLinks {
	return new Map(
		places.map(({ place, country, code, statuses, statusIds, headline, isWeak }) => {
			const name = words.nameMark({
				name: place.data.city,
				country: words.nameTerritory(country),
				statuses: statuses.map((one) => nameStatus(one, language)),
				reported: words.countUnits(headline, unit),
				weak: isWeak,
			});
			return [
				place.id,
				{
					href: toRecord('places', place.id),
					name,
					marks: statuses.map(({ status }) => status.data.mark),
					shares: tally(statuses.map(({ status }) => status)),
					weak: statuses.map((one) => one.isWeak),
					country: code,
					countryName: country,
					statusIds,
				},
			];
		}),
	);
}

/**
 * Finds the link of a mark on the map page with the id `page`. A cluster of one country leads to the map page of the
 * country. A cluster of several countries, or on that page itself, leads to the table of the page. In everything else but
 * its name, a cluster is like the first of its places in the country with the most. Throws a RangeError for an unknown place.
 */
export function linkMark(
	{ id, members }: { id: string; members?: readonly string[] },
	links: MarkLinks,
	page: string,
): MarkLink {
	const own = (members ?? [id]).flatMap((member) => links.get(member) ?? []);
	const countries = [...Map.groupBy(own, ({ country }) => country).values()];
	countries.sort((a, b) => b.length - a.length);
	const first = countries[0]?.[0];
	if (!first) throw new RangeError(`linkMark knows no place ${id}`);
	if (!members) return first;
	const countryPage = first.country.toLowerCase();
	const shares = tally(own.flatMap((one) => one.shares.map(([status]) => status)));
	const isCloser = countries.length === 1 && countryPage !== page;
	return {
		...first,
		href: isCloser ? toMapPage(countryPage) : toMapPage(page, '#table'),
		name: words.nameCluster(
			own.length,
			countries.map(([one]) => one?.countryName),
			first.countryName,
			shares.map(([{ data }, count]) => [data.label, count]),
		),
		shares,
	};
}

/** The places that have these statuses: with one, those that have it alone or with others. */
export interface MarkCount {
	/** The main one first. */
	statuses: readonly Entry<'statuses'>[];
	count: number;
}

type Look = MarkCount['statuses'];

/** Counts the places whose marks look alike, each once: those with one status first, in the order of the statuses. */
export function countLooks(places: readonly JoinedPlace[]): MarkCount[] {
	return [...Map.groupBy(places, ({ statusIds }) => statusIds).values()]
		.map((same) => ({
			statuses: same[0]?.statuses.map(({ status }) => status) ?? [],
			count: same.length,
		}))
		.sort(compareCounts);
}

/**
 * Counts the places that have each status, and those with each divided mark: these are counted with each of its statuses, too,
 * as the filter of the map counts them. The looks in `always` are listed with 0 places, too.
 */
export function countMarks(
	places: readonly JoinedPlace[],
	always: readonly Look[] = [],
): MarkCount[] {
	const looks = countLooks(places).map(({ statuses }) => statuses);
	const all = [...always, ...looks, ...looks.flat().map((status) => [status])];
	const byIds = new Map(all.map((look) => [look.map(({ id }) => id).join(' '), look]));
	const hasAll = (look: Look) => (place: JoinedPlace) =>
		look.every((status) => place.statuses.some((own) => own.status === status));
	return [...byIds.values()]
		.map((statuses) => ({ statuses, count: places.filter(hasAll(statuses)).length }))
		.sort(compareCounts);
}

function compareCounts(a: MarkCount, b: MarkCount): number {
	const orders = ({ statuses }: MarkCount) => statuses.map(({ data }) => data.order);
	return compareOrders(orders(a), orders(b));
}
