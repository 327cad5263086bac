import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import type { Place } from '../../schema/place.ts';
import { joinPlace } from '../../ledger/joined.ts';
import { findPlaceRecords } from '../../ledger/related.ts';
import { locate, nameActor, readFields } from '../whole.ts';
import { placeColumns, placeFields, type PlaceRecord } from '../place.ts';
import { makeTable, type Table } from '../table.ts';

/** The places, in their order for readers. */
export function tabulatePlaces(ledger: Ledger, base: URL): Table {
	return makeTable<PlaceRecord>({
		name: 'places',
		title: 'Places',
		description: `Where ${ledger.site.unit.many} are reported: a city each, never an address, with every change in its status.`,
		leftOut: 'the remarks on single numbers (`note` in `reported`)',
		records: ledger
			.all('places')
			.map((place) => ({ ...describe(ledger, place, base), ...listMentions(ledger, place) })),
		fields: placeFields,
		columns: placeColumns,
	});
}

/** A position with two decimals of a degree at most, whatever the sum behind it left over. */
function round([longitude, latitude]: Place['position']): Place['position'] {
	const cut = (degrees: number) => Math.round(degrees * 100) / 100;
	return [cut(longitude), cut(latitude)];
}

function describe(ledger: Ledger, place: Entry<'places'>, base: URL) {
	const { country, statuses } = joinPlace(ledger, place);
	const [{ status, event }, ...others] = statuses as [(typeof statuses)[0], ...typeof statuses];
	const first = place.data.reported[0];
	return {
		id: place.id,
		...readFields(place),
		position: round(place.data.position),
		countryName: country,
		precision: place.data.positionNote ? ('as noted' as const) : ('city centre' as const),
		count: first.count,
		atLeast: first.atLeast,
		reportedBy: first.by,
		reportedByName: nameActor(ledger, first.by),
		reportedAsOf: first.asOf,
		status: status.id,
		statusLabel: status.data.label,
		statusSince: event.data.date,
		statusEvent: event.id,
		otherStatuses: others.map(({ status }) => status.id),
		history: ledger.historyOf(place).map(({ date, status, additional, event }) => ({
			...{ date, status, beside: additional, event },
		})),
		page: locate(place, base),
	};
}

/** The ids of what names a place. */
function listMentions(ledger: Ledger, place: Entry<'places'>) {
	const { sources, ...found } = findPlaceRecords(ledger, place);
	return {
		claims: found.claims.map(({ id }) => id),
		countryClaims: found.countryClaims.map(({ id }) => id),
		events: found.events.map(({ id }) => id),
		countryEvents: found.countryEvents.map(({ id }) => id),
		disagreements: found.disagreements.map(({ id }) => id),
		allSources: sources.map(({ id }) => id).sort(),
	};
}
