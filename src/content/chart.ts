import type { Entry } from './entry.ts';
import { toRecord } from '../lib/url.ts';
import type { PlaceView } from './view.ts';

/** A place as a map draws it. */
export function chartPlace({ place }: PlaceView) {
	const { city, position, reported } = place.data;
	return { id: place.id, name: city, lonLat: position, count: reported[0]!.count };
}

/** What a mark on the map leads to and is called: place, country, status and number. */
export function describeMarks(views: PlaceView[], unit: { one: string; many: string }) {
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
					statuses: joinStatuses(statuses),
				},
			];
		}),
	);
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
export function joinStatuses(statuses: PlaceView['statuses']): string {
	return statuses.map(({ status }) => status.id).join(' ');
}

/** What a map needs to know of a mark, by the id of its place. */
export type Marks = ReturnType<typeof describeMarks>;

/** “3 stations”, “at least 1 station”. */
export function formatCount(
	{ count, atLeast }: { count: number; atLeast: boolean },
	unit: { one: string; many: string },
): string {
	return `${atLeast ? 'at least ' : ''}${count} ${count === 1 ? unit.one : unit.many}`;
}

/** How many places have each status as their main one, in the order of the statuses; `also` are listed at nought too. */
export function countStatuses(views: PlaceView[], also: readonly Entry<'statuses'>[] = []) {
	const counts = new Map(also.map((status) => [status, 0]));
	for (const { statuses } of views) {
		const { status } = statuses[0]!;
		counts.set(status, (counts.get(status) ?? 0) + 1);
	}
	return [...counts]
		.map(([status, count]) => ({ status, count }))
		.sort((a, b) => a.status.data.order - b.status.data.order);
}
