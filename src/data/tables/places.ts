import type { Entry, Library } from '../../ledger/open.ts';
import type { Place } from '../../schema/place.ts';
import { viewPlace } from '../../ledger/joined.ts';
import { locate, nameActor, readFields } from '../whole.ts';
import { indexPlaces } from '../mentions.ts';
import { placeColumns, placeFields, type PlaceRecord } from '../place.ts';
import { makeTable, type Table } from '../table.ts';

/** The places, in their order for readers. */
export function tabulatePlaces(library: Library, base: URL): Table {
	const mentions = indexPlaces(library);
	return makeTable<PlaceRecord>({
		name: 'places',
		title: 'Places',
		description: `Where ${library.site.unit.many} are reported: a city each, never an address, with every change in its status.`,
		leftOut: 'the remarks on single numbers (`note` in `reported`)',
		records: library
			.all('places')
			.map((place) => ({ ...describe(library, place, base), ...mentions(place) })),
		fields: placeFields,
		columns: placeColumns,
	});
}

/** A position with two decimals of a degree at most, whatever the sum behind it left over. */
function round([longitude, latitude]: Place['position']): Place['position'] {
	const cut = (degrees: number) => Math.round(degrees * 100) / 100;
	return [cut(longitude), cut(latitude)];
}

function describe(library: Library, place: Entry<'places'>, base: URL) {
	const { country, statuses } = viewPlace(library, place);
	const [{ status, event }, ...others] = statuses as [(typeof statuses)[0], ...typeof statuses];
	const first = place.data.reported[0]!;
	return {
		id: place.id,
		...readFields(place),
		position: round(place.data.position),
		countryName: country,
		precision: place.data.positionNote ? ('as noted' as const) : ('city centre' as const),
		count: first.count,
		atLeast: first.atLeast,
		reportedBy: first.by,
		reportedByName: nameActor(library, first.by),
		reportedAsOf: first.asOf,
		status: status.id,
		statusLabel: status.data.label,
		statusSince: event.data.date,
		statusEvent: event.id,
		otherStatuses: others.map(({ status }) => status.id),
		history: library.historyOf(place),
		page: locate(place, base),
	};
}
