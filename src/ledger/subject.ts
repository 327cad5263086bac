import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { indexCountries, NO_COUNTRY } from './country.ts';
import { joinEvent, type JoinedEvent } from './joined.ts';
import { findColumn, type OutcomeColumn } from './outcomecolumn.ts';
import { remember } from './reads/remember.ts';

/** What a page tells of: a place, or a country with all of its places. */
export interface Subject {
	places: Entry<'places'>[];
	/** The code of the country, or NO_COUNTRY. */
	code: string;
	/** The events that name the subject, in order. */
	events: SubjectEvent[];
	/** Of a place, the events of its whole country that do not name the place as well. */
	around: SubjectEvent[];
	/** The answers of no one country: they answer what is said of any. */
	general: SubjectEvent[];
}

/** An event, and what it is to a country: undefined where it is neither an authority’s nor an answer. */
export interface SubjectEvent extends JoinedEvent {
	column: OutcomeColumn | undefined;
}

/** All that tells of a place. */
export function findPlaceSubject(ledger: Ledger, place: Entry<'places'>): Subject {
	const code = place.data.country ?? NO_COUNTRY;
	const own = ledger.pointingTo('events', place);
	const around = indexCountries(ledger)
		.events(place.data.country)
		.filter((event) => !own.includes(event));
	return collect(ledger, { places: [place], code, own, around });
}

/** All that tells of a country, or of the places in none. */
export function findCountrySubject(ledger: Ledger, code: string): Subject {
	const country = code === NO_COUNTRY ? undefined : code;
	const places = ledger.all('places').filter(({ data }) => data.country === country);
	const index = indexCountries(ledger);
	const named = places.flatMap((place) => ledger.pointingTo('events', place));
	const own = index.order([...named, ...index.events(country)]);
	return collect(ledger, { places, code, own, around: [] });
}

/** The answers of no one country and no one place. */
const listGeneralAnswers = remember('general-answers', (ledger): Entry<'events'>[] =>
	ledger
		.all('events')
		.filter(({ kind, data }) => kind.data.tells === 'answered' && data.countries.length === 0)
		.filter((event) => ledger.pointedAt('places', event).length === 0),
);

function collect(
	ledger: Ledger,
	found: Pick<Subject, 'places' | 'code'> & Record<'own' | 'around', readonly Entry<'events'>[]>,
): Subject {
	const { places, code, own, around } = found;
	const join = (event: Entry<'events'>): SubjectEvent => {
		const joined = joinEvent(ledger, event);
		return { ...joined, column: findColumn(ledger, joined, code) };
	};
	return {
		places,
		code,
		events: own.map(join),
		around: around.map(join),
		general: listGeneralAnswers(ledger).map(join),
	};
}
