import { CROWD } from '../lib/crowd.ts';
import type { Entry } from '../ledger/entry.ts';
import { toRecord, toMapPage } from '../lib/url.ts';
import type { JoinedPlace } from '../ledger/joined.ts';

/** A place as a map draws it. */
export function toMapPlace({ place }: JoinedPlace) {
	const { city, position, reported } = place.data;
	return { id: place.id, name: city, lonLat: position, count: reported[0]!.count };
}

/** What a mark on the map leads to and is called: place, country, status and number. */
export function describeMarks(views: JoinedPlace[], unit: { one: string; many: string }) {
	return new Map(
		views.map(({ place, country, statuses }) => {
			const weak = place.data.weak !== undefined;
			const name = nameMark({
				name: place.data.city,
				country,
				statuses: statuses.map(({ status }) => status.data.label),
				reported: formatCount(place.data.reported[0]!, unit),
				weak,
			});
			return [
				place.id,
				{
					href: toRecord('places', place.id),
					name,
					mark: statuses[0]!.status.data.mark,
					weak,
					country: place.data.country,
					in: country,
					statuses: joinStatusIds(statuses),
				},
			];
		}),
	);
}

/**
 * What the mark of several places leads to and is called: “12 places in Chile”, “40 places in 3 countries, most in Chile”.
 * It leads to the showing of its country, or, from there and of several, to the table of the showing it is on.
 */
export function describeCluster(ids: readonly string[], marks: MarkLinks, view: string) {
	const within = Map.groupBy(ids, (id) => marks.get(id)!.country);
	const [[code, most]] = [...within].sort(([, a], [, b]) => b.length - a.length) as [
		[string, string[]],
	];
	const country = marks.get(most[0]!)!.in;
	const own = toMapPage(code.toLowerCase());
	const isOwn = within.size === 1 && own !== toMapPage(view);
	return {
		href: isOwn ? own : toMapPage(view, '#table'),
		name: `${ids.length} places in ${within.size === 1 ? country : `${within.size} countries, most in ${country}`}`,
	};
}

/** “Salt Quay, Chile: Reported, also Denied; 2 stations reported; weakly sourced”. */
export function nameMark(place: {
	name: string;
	country: string;
	statuses: readonly string[];
	reported: string;
	weak: boolean;
}): string {
	const { name, country, statuses, reported, weak } = place;
	const parts = [`${name}, ${country}: ${statuses.join(', also ')}`, `${reported} reported`];
	return [...parts, ...(weak ? ['weakly sourced'] : [])].join('; ');
}

/** The ids of a place’s statuses in one text, for filters. */
export function joinStatusIds(statuses: JoinedPlace['statuses']): string {
	return statuses.map(({ status }) => status.id).join(' ');
}

/** What becomes of marks that would cover each other on a drawing of `count` places. */
export function explainCrowd(count: number): string {
	return `Where marks would cover each other ${
		count > CROWD
			? 'one with their number stands for all.'
			: 'they are moved apart, and a fine line leads to the place.'
	}`;
}

/** What a map needs to know of a mark, by the id of its place. */
export type MarkLinks = ReturnType<typeof describeMarks>;

/** “3 stations”, “at least 1 station”. */
export function formatCount(
	{ count, atLeast }: { count: number; atLeast: boolean },
	unit: { one: string; many: string },
): string {
	return `${atLeast ? 'at least ' : ''}${count} ${count === 1 ? unit.one : unit.many}`;
}

/** How many places have each status as their main one, in the order of the statuses; `also` are listed at nought too. */
export function countStatuses(views: JoinedPlace[], also: readonly Entry<'statuses'>[] = []) {
	const counts = new Map(also.map((status) => [status, 0]));
	for (const { statuses } of views) {
		const { status } = statuses[0]!;
		counts.set(status, (counts.get(status) ?? 0) + 1);
	}
	return [...counts]
		.map(([status, count]) => ({ status, count }))
		.sort((a, b) => a.status.data.order - b.status.data.order);
}
