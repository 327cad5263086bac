import { lastDay } from '../lib/date.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { joinEvent, joinPlaceAt, type JoinedEvent, type JoinedPlace } from './joined.ts';
import { findColumn } from './outcomecolumn.ts';

/** What a beat tells: what somebody said, what was answered, or what authorities and courts did and found. */
type BeatRow = 'said' | 'answered' | 'found';

/** The mark of a kind of event that a place may bear, too. */
type AnswerMark = Exclude<Entry<'event-kinds'>['data']['mark'], 'bar'>;

/** An event as one of a few that tell a place or a story. */
export interface Beat extends JoinedEvent {
	row: BeatRow;
	/** The day on which its map shows the places: the last of its date, `YYYY-MM-DD`. */
	day: string;
	/** The places that had a status by then, each with its statuses on that day. */
	states: JoinedPlace[];
	/** The main status that the event brought to one of the places. */
	turnedTo: Entry<'statuses'> | undefined;
	/** An answer that changed no status: its mark, and the ids of the places of which it speaks, all where it names none of them. */
	answer: { mark: AnswerMark; places: ReadonlySet<string> } | undefined;
}

/** Joins events, in their order, to the state of `places` on the day of each. */
export function joinBeats(
	ledger: Ledger,
	events: readonly Entry<'events'>[],
	places: readonly Entry<'places'>[],
): Beat[] {
	return events.map((event) => {
		const joined = joinEvent(ledger, event);
		const day = lastDay(event.data.date);
		const turned = joined.changes.find((change) =>
			change.places.some(({ id }) => places.some((place) => place.id === id)),
		);
		const row = findRow(ledger, joined, places);
		return {
			...{ ...joined, row, day },
			states: places.flatMap((place) => joinPlaceAt(ledger, place, day) ?? []),
			turnedTo: turned?.status,
			answer: row === 'answered' && !turned ? findAnswer(ledger, event, places) : undefined,
		};
	});
}

function findAnswer(
	ledger: Ledger,
	event: Entry<'events'>,
	places: readonly Entry<'places'>[],
): Beat['answer'] {
	const { mark } = event.kind.data;
	if (mark === 'bar') return undefined;
	const named = ledger.pointedAt('places', event).filter((place) => places.includes(place));
	return { mark, places: new Set((named.length > 0 ? named : places).map(({ id }) => id)) };
}

/** The places that at least two of the events name; all of them, where there are none such. */
export function findBeatPlaces(
	ledger: Ledger,
	events: readonly Entry<'events'>[],
): Entry<'places'>[] {
	const named = events.map((event) => ledger.pointedAt('places', event));
	const all = ledger.all('places').filter((place) => named.some((some) => some.includes(place)));
	const common = all.filter((place) => named.filter((some) => some.includes(place)).length > 1);
	return common.length > 0 ? common : all;
}

/** To which row an event belongs, as seen from the countries of the places. */
function findRow(ledger: Ledger, joined: JoinedEvent, places: readonly Entry<'places'>[]): BeatRow {
	const codes = new Set(places.map(({ data }) => data.country ?? ''));
	const columns = [...codes].flatMap((code) => findColumn(ledger, joined, code) ?? []);
	const [first] = columns;
	if (!first) return 'said';
	return columns.every((column) => column === 'answered') ? 'answered' : 'found';
}
