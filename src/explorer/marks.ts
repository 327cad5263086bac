import type { Entry } from '../ledger/entry.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { toMapPage, toRecord } from '../lib/url.ts';
import type { MapPlace } from '../map/draw.ts';
import type { MarkName } from '../styles/mark.ts';
import * as words from '../words/words.ts';

/** A place as a map draws it. */
export function toMapPlace({ place, headline }: JoinedPlace): MapPlace {
	const { city, position } = place.data;
	return { id: place.id, name: city, lonLat: position, count: headline.count };
}

/** What a map needs to know of a mark. */
export interface MarkLink {
	/** Where it leads, and what it is called in full. */
	href: string;
	name: string;
	/** How it is drawn; a cluster is drawn like none of its places. */
	mark: MarkName;
	weak: boolean;
	/** The code of its country, and the country's name. */
	country: string;
	countryName: string;
	statusIds: string;
}

/** The same by the ids of places. */
export type MarkLinks = ReadonlyMap<string, MarkLink>;

/** What the mark of each place leads to and is called: place, country, status and number. */
export function describeMarks(
	places: readonly JoinedPlace[],
	unit: { one: string; many: string },
): MarkLinks {
	return new Map(
		places.map(({ place, country, statuses, statusIds, headline }) => {
			const weak = place.data.weak !== undefined;
			const name = words.nameMark({
				name: place.data.city,
				country,
				statuses: statuses.map(({ status }) => status.data.label),
				reported: words.countUnits(headline, unit),
				weak,
			});
			return [
				place.id,
				{
					href: toRecord('places', place.id),
					name,
					mark: statuses[0].status.data.mark,
					weak,
					country: place.data.country,
					countryName: country,
					statusIds,
				},
			];
		}),
	);
}

/**
 * What one mark of a drawing leads to and is called. That of several places leads to the page of their country, or, from
 * there and of several countries, to the table of the map page it is on; else it is like its largest country's first place.
 */
export function linkMark(
	{ id, members }: { id: string; members?: readonly string[] },
	links: MarkLinks,
	page: string,
): MarkLink {
	const own = (members ?? [id]).flatMap((member) => links.get(member) ?? []);
	const countries = [...Map.groupBy(own, ({ country }) => country).values()];
	const first = countries.sort((a, b) => b.length - a.length)[0]?.[0];
	if (!first) throw new RangeError(`linkMark knows no place ${id}`);
	if (!members) return first;
	const home = toMapPage(first.country.toLowerCase());
	const leadsHome = countries.length === 1 && home !== toMapPage(page);
	return {
		...first,
		href: leadsHome ? home : toMapPage(page, '#table'),
		name: words.nameCluster(own.length, countries.length, first.countryName),
	};
}

/** How many places have each status as their main one, in the order of the statuses; `also` are listed at nought too. */
export function countStatuses(
	places: readonly JoinedPlace[],
	also: readonly Entry<'statuses'>[] = [],
) {
	const counts = new Map(also.map((status) => [status, 0]));
	for (const { statuses } of places) {
		const { status } = statuses[0];
		counts.set(status, (counts.get(status) ?? 0) + 1);
	}
	return [...counts]
		.map(([status, count]) => ({ status, count }))
		.sort((a, b) => a.status.data.order - b.status.data.order);
}
