import { compareDates, lastDay } from '../lib/date.ts';
import { createIndexOf } from '../lib/indexof.ts';
import { NO_COUNTRY } from '../ledger/country.ts';
import type { Ledger } from '../ledger/join.ts';
import { PAGE_SIZE } from './eventblock.ts';
import { toColumns } from '../lib/columnar.ts';
import { countUnits, nameTerritory } from '../words/words.ts';
import { listDays } from './days.ts';
import { findPlane, FINER, drawingKinds, projectPlane, type PlaneName } from './drawingkinds.ts';
import type { MapFile, PlaceData } from './wire.ts';

/** Collects all data that the script of the map needs, in the form in which they are sent (wire.ts). */
export function collectMapData(ledger: Ledger, title: string): MapFile {
	const { site } = ledger;
	const statuses = [...ledger.all('statuses')].sort((a, b) => a.data.order - b.data.order);
	const places = ledger.all('places');
	const dates = [
		...new Set(places.flatMap((place) => ledger.historyOf(place).map(({ date }) => date))),
	].sort(compareDates);
	const actors = [...new Set(places.map(({ data }) => data.reported[0].by))].sort();
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
			places.map(({ data: { country } }) => [
				country ?? NO_COUNTRY,
				nameTerritory(country && ledger.countryName(country)),
			]),
		),
		actors: actors.map((id) => ({ id, name: ledger.get('actors', id).data.name })),
		dates,
		drawings: { region: describeDrawing('region'), world: describeDrawing('world') },
		places: toColumns(describePlaces(ledger, { statuses, dates, actors })),
	};
}

/** The lists into which the indices of a place point. */
interface Lists {
	statuses: readonly { id: string }[];
	dates: readonly string[];
	actors: readonly string[];
}

/** Describes the places with their histories and their positions on their drawings, to a tenth of a user unit. */
function describePlaces(ledger: Ledger, { statuses, dates, actors }: Lists): PlaceData[] {
	const { site } = ledger;
	const indexOfStatus = createIndexOf(statuses.map(({ id }) => id));
	const indexOfDate = createIndexOf(dates);
	const indexOfActor = createIndexOf(actors);
	const projections = { region: projectPlane('region', site), world: projectPlane('world', site) };
	const places = ledger.all('places');
	return places.map((place) => {
		const { city, country = NO_COUNTRY, position, reported, weak } = place.data;
		const [first] = reported;
		const history = ledger.historyOf(place);
		const on = findPlane(position, site);
		const [x, y] = projections[on](position) ?? [NaN, NaN];
		return {
			id: place.id,
			name: city,
			country,
			count: first.count,
			reported: countUnits(first, site.unit),
			by: indexOfActor(first.by),
			weak: weak !== undefined,
			turns: history.map(
				({ status, additional }) => indexOfStatus(status) + (additional ? statuses.length : 0),
			),
			dates: history.map(({ date }) => indexOfDate(date)),
			...(places.length <= PAGE_SIZE && { events: history.map(({ event }) => event) }),
			on,
			x: Math.round(x * 10) / 10,
			y: Math.round(y * 10) / 10,
		};
	});
}

/** Describes the size of a drawing, its layers, and the address of its finer outline. */
function describeDrawing(name: PlaneName) {
	const { width, height, units, minArea } = drawingKinds[name];
	const outline = `map/outline-${name}-${FINER}.json`;
	return { width, height, units, least: minArea, outline, scale: FINER };
}
