import type { Entry } from '../ledger/entry.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import * as words from './words.ts';

/** What stands over a beat: its own title, the status that it brought, or its kind. */
export function titleBeat(beat: {
	event: Entry<'events'>;
	turnedTo: Entry<'statuses'> | undefined;
}): string {
	const { data, kind } = beat.event;
	return data.title ?? beat.turnedTo?.data.label ?? words.titleEvent(kind.data.label);
}

/** The places of one state of a beat, after its name; nothing where the drawing shows one place alone. */
export function nameBeatPlaces(places: readonly JoinedPlace[], isAlone: boolean): string {
	const names = places.map(({ place: { data }, isWeak }) =>
		isWeak ? words.nameWeak(data.city) : data.city,
	);
	return words.listPlaces(names, isAlone);
}

/** The state of some places on a small drawing, as a sentence for those who do not see it. */
export function tellState({
	statuses,
	places,
}: {
	statuses: readonly Entry<'statuses'>[];
	places: readonly JoinedPlace[];
}): string {
	const label = words.joinStatuses(statuses.map(({ data }) => data.label));
	return `${label}${nameBeatPlaces(places, false)}. `;
}
