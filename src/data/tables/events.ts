import { eventKinds, type Event } from '../../schema/event.ts';
import type { Ledger } from '../../ledger/join.ts';
import { firstDay, lastDay } from '../../lib/date.ts';
import * as field from '../meaning.ts';
import { locate, readFields, type Whole } from '../whole.ts';
import { column, makeTable, type Table } from '../table.ts';

interface EventRecord extends Omit<Whole<Event>, 'changes'> {
	changes: PublishedChange[];
	id: string;
	firstDay: string;
	lastDay: string;
	allPlaces: string[];
	page: string;
}

/** A change of status under the names that were published first: what is `additional` in content/ is `beside` here. */
interface PublishedChange {
	status: string;
	places: string[];
	beside: boolean;
}

/** The events, the earliest first. */
export function tabulateEvents(ledger: Ledger, base: URL): Table {
	return makeTable<EventRecord>({
		name: 'events',
		title: 'Events',
		description: 'What happened, when, where, and whose status it changed.',
		records: ledger.all('events').map((event) => ({
			id: event.id,
			...readFields(event),
			changes: event.data.changes.map(({ status, places, additional }) => ({
				...{ status, places, beside: additional },
			})),
			firstDay: firstDay(event.data.date),
			lastDay: lastDay(event.data.date),
			allPlaces: ledger.pointedAt('places', event).map(({ id }) => id),
			page: locate(event, base),
		})),
		fields: {
			id: field.key,
			date: field.when('When it happened; two dates with a slash are a range.', field.required),
			firstDay: field.day('The first day that the date can mean.'),
			lastDay: field.day('The last day that the date can mean. A status counts from this day.'),
			kind: field.text('What kind of thing happened.', { required: true, enum: eventKinds }),
			what: field.text('What happened, in our words.', field.required),
			actors: field.list('Who acted: ids of actors.'),
			places: field.list('Ids of places it concerns, besides those whose status it changes.'),
			allPlaces: field.list('Ids of all places it concerns.'),
			countries: field.list('Codes of countries it concerns, besides those of its places.'),
			changes: field.list(
				'The status that places have from then on: `status`, `places`, and `beside`, true where it stands beside the one before and does not replace it.',
			),
			sources: field.list('Ids of the sources it rests on, strongest first.'),
			weak: field.weak,
			note: field.note,
			page: field.page,
		},
		columns: [
			...(['id', 'date', 'firstDay', 'lastDay', 'kind', 'what', 'actors'] as const),
			...(['places', 'allPlaces', 'countries'] as const),
			column(
				'changes',
				field.text(
					'Each new status with the place that has it: “status: place”. Joined with “; ”.',
				),
				({ changes }) => pair(changes.filter(({ beside }) => !beside)),
			),
			column(
				'changesBeside',
				field.text(
					'The same, for a status that stands beside the one before and does not replace it.',
				),
				({ changes }) => pair(changes.filter(({ beside }) => beside)),
			),
			...(['sources', 'weak', 'note', 'page'] as const),
		],
	});
}

function pair(changes: PublishedChange[]): string[] {
	return changes.flatMap(({ status, places }) => places.map((place) => `${status}: ${place}`));
}
