import { compareDates } from '../lib/date.ts';
import { createIndexOf } from '../lib/indexof.ts';
import { listCounts } from './placecount.ts';
import { findNumber } from '../ledger/placenumber.ts';
import { NO_COUNTRY } from '../ledger/country.ts';
import type { Ledger } from '../ledger/join.ts';
import { PAGE_SIZE } from './eventblock.ts';
import { toColumns } from '../lib/columnar.ts';
import { labelWeights } from '../styles/labelweight.ts';
import { formatDate } from '../words/formatdate.ts';
import { formatDay } from '../words/formatday.ts';
import * as words from '../words/words.ts';
import { findFirstDay, listDays, scaleStops } from './days.ts';
import { findPlane, FINER, drawingKinds, projectPlane, type PlaneName } from './drawingkinds.ts';
import { findRegion } from './region.ts';
import { restPlane } from './resting.ts';
import { describeStep } from './stepdata.ts';
import { listSteps } from './steps.ts';
import { keyOf, listTurns, type Turn } from './turn.ts';
import type { MapFile, PlaceData } from './wire.ts';

/** Collects all data that the script of the map needs, in the form in which they are sent (wire.ts). */
export function collectMapData(ledger: Ledger, title: string): MapFile {
	const { site } = ledger;
	const statuses = [...ledger.all('statuses')].sort((a, b) => a.data.order - b.data.order);
	const places = ledger.all('places');
	const histories = places.map((place) => listTurns(ledger, place));
	const dates = [...new Map(histories.flat().map((turn) => [keyOf(turn), turn])).values()].sort(
		(a, b) => (a.day === b.day ? compareDates(a.date, b.date) : a.day < b.day ? -1 : 1),
	);
	const late = new Set(histories.flat().flatMap(({ status, isLate }) => (isLate ? status : [])));
	const numbers = places.map((place) => findNumber(ledger, place));
	const actors = [...new Set(numbers.map(({ by }) => by))].sort();
	return {
		title,
		site: site.title,
		language: site.language,
		first: findFirstDay(ledger),
		today: site.updated,
		days: listDays(ledger),
		steps: listSteps(ledger).map((step) => describeStep(ledger, step)),
		at: scaleStops(ledger).at,
		statuses: statuses.map(({ id, data: { label, mark, meaning, order, weight } }) => ({
			...{ id, label, mark, meaning, order, weight: labelWeights[weight] },
			...(late.has(id) && {
				late: words.tellNoOutcome(label, formatDay(site.updated, site.language)),
			}),
		})),
		countries: Object.fromEntries(
			places.map(({ data: { country } }) => [
				country ?? NO_COUNTRY,
				words.nameTerritory(country && ledger.countryName(country)),
			]),
		),
		actors: actors.map((id) => ({ id, name: ledger.get('actors', id).data.name })),
		dates: toColumns(
			dates.map(({ day, date }) => ({ day, when: formatDate(date, site.language) })),
		),
		drawings: {
			region: describeDrawing(ledger, 'region'),
			world: describeDrawing(ledger, 'world'),
		},
		places: toColumns(
			describePlaces(ledger, { statuses, dates: dates.map(keyOf), actors }, histories),
		),
	};
}

/** The lists into which the indices of a place point. */
interface Lists {
	statuses: readonly { id: string }[];
	dates: readonly string[];
	actors: readonly string[];
}

/** Describes the places with their histories and their positions on their drawings, to a tenth of a user unit. */
function describePlaces(
	ledger: Ledger,
	{ statuses, dates, actors }: Lists,
	histories: readonly Turn[][],
): PlaceData[] {
	const { site } = ledger;
	const indexOfStatus = createIndexOf(statuses.map(({ id }) => id));
	const indexOfDate = createIndexOf(dates);
	const indexOfActor = createIndexOf(actors);
	const region = findRegion(ledger);
	const projections = {
		region: projectPlane('region', region),
		world: projectPlane('world', region),
	};
	const resting = { region: restPlane(ledger, 'region'), world: restPlane(ledger, 'world') };
	const places = ledger.all('places');
	const isCounted = places.some(({ data }) => data.number);
	return places.map((place, i) => {
		const { city, country = NO_COUNTRY, position, weak, capital } = place.data;
		const first = findNumber(ledger, place);
		const history = histories[i] ?? [];
		const on = findPlane(position, region);
		// Cut off, so that it rounds to the same unit as what it is cut off from.
		const [x = NaN, y = NaN] =
			projections[on](position)?.map((at) => Math.floor(at * 10) / 10) ?? [];
		return {
			id: place.id,
			name: city,
			country,
			count: first.count,
			reported: words.countUnits(first, site.unit),
			by: indexOfActor(first.by),
			...(isCounted && { counts: listCounts(ledger, place) }),
			weak: weak !== undefined,
			capital,
			turns: history.map(
				({ status, event, additional, isLate }) =>
					indexOfStatus(status) +
					statuses.length *
						((isLate ? 2 : additional ? 1 : 0) +
							((weak ?? ledger.get('events', event).data.weak) ? 4 : 0)),
			),
			dates: history.map((turn) => indexOfDate(keyOf(turn))),
			...(places.length <= PAGE_SIZE && { events: history.map(({ event }) => event) }),
			on,
			x,
			y,
			rest:
				resting[on]
					?.get(place.id)
					?.flatMap(([left, top]) => [left - Math.round(x), top - Math.round(y)]) ?? [],
		};
	});
}

/** Describes the size of a drawing, its layers, and the address of its finer outline. */
function describeDrawing(ledger: Ledger, name: PlaneName) {
	const { width, height, units, minArea } = drawingKinds[name];
	const outline = `map/outline-${name}-${FINER}.json`;
	const isCrowd = restPlane(ledger, name) === undefined;
	return { width, height, units, isCrowd, least: minArea, outline, scale: FINER };
}
