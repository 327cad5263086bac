import { CROWD } from '../lib/crowd.ts';
import { compareDates, lastDay } from '../lib/date.ts';
import { formatCount } from './marks.ts';
import type { Ledger } from '../ledger/join.ts';
import type { EventBlock } from './eventblock.ts';
import { listDays } from './mappage.ts';

/** What the library knows of all that the script of the map needs: everything but the drawings. */
export function collectMapData(ledger: Ledger, title: string) {
	const { site } = ledger;
	const statuses = [...ledger.all('statuses')].sort((a, b) => a.data.order - b.data.order);
	const places = ledger.all('places');
	const histories = places.map((place) => ledger.historyOf(place));
	const dates = [...new Set(histories.flat().map(({ date }) => date))].sort(compareDates);
	const dateIndex = new Map(dates.map((date, i) => [date, i]));
	const statusIndex = new Map(statuses.map(({ id }, i) => [id, i]));
	const actors = [...new Set(places.map(({ data }) => data.reported[0]!.by))].sort();
	const actorIndex = new Map(actors.map((id, i) => [id, i]));
	const [first = site.updated] = ledger
		.all('events')
		.map(({ data }) => lastDay(data.date))
		.sort();
	return {
		title,
		site: site.title,
		language: site.language,
		first: first < site.updated ? first : site.updated,
		today: site.updated,
		days: listDays(ledger),
		statuses: statuses.map(({ id, data: { label, mark, meaning, order } }) => ({
			...{ id, label, mark, meaning, order },
		})),
		countries: Object.fromEntries(
			places.map(({ data: { country } }) => [country, ledger.countryName(country)]),
		),
		actors: actors.map((id) => ({ id, name: ledger.get('actors', id).data.name })),
		dates,
		places: places.map(({ id, data: { city, country, reported, weak } }, i) => {
			const [count] = reported as [(typeof reported)[number]];
			const steps = histories[i]!;
			return {
				id,
				name: city,
				country,
				count: count.count,
				reported: formatCount(count, site.unit),
				by: actorIndex.get(count.by)!,
				weak: weak !== undefined,
				turns: steps.map(
					({ status, beside }) => statusIndex.get(status)! + (beside ? statuses.length : 0),
				),
				dates: steps.map(({ date }) => dateIndex.get(date)!),
				...(places.length <= CROWD && { events: steps.map(({ event }) => event) }),
			};
		}),
	};
}

/** What happened at the places, so many of them a file. */
export function collectEventBlocks(ledger: Ledger): EventBlock[] {
	const places = ledger.all('places');
	const at = new Map<string, string[]>(places.map(({ id }) => [id, []]));
	for (const event of ledger.all('events'))
		for (const { id } of ledger.pointedAt('places', event)) at.get(id)!.push(event.id);
	const lists = places.map(({ id }) => at.get(id)!);
	return Array.from({ length: Math.ceil(places.length / CROWD) }, (_, block) => {
		const own = lists.slice(block * CROWD, (block + 1) * CROWD);
		const ids = [...new Set(own.flat())];
		const index = new Map(ids.map((id, i) => [id, i]));
		return {
			events: ids.map((id) => {
				const { date, what } = ledger.get('events', id).data;
				return { id, date, what };
			}),
			places: own.map((list) => list.map((id) => index.get(id)!)),
		};
	});
}
