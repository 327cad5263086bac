import { NO_COUNTRY } from '../ledger/country.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlace } from '../ledger/joined.ts';
import { boundsOf, type PartialDate } from '../lib/date.ts';
import { toMapPage, toRecord } from '../lib/url.ts';
import * as words from '../words/words.ts';
import { resultKinds, standingFilter, type Result } from './result.ts';
import { tellResult } from './resulttext.ts';
import { showResult } from './resulttitle.ts';
import { weighResult } from './resultweight.ts';

/** Collects all that the search finds, kind by kind, each in the order for readers. */
export function collectResults(ledger: Ledger): Result[] {
	return resultKinds.flatMap((kind) => {
		if (kind === 'countries') return collectCountries(ledger);
		return ledger.all(kind).map((record) => ({
			kind,
			address: toRecord(kind, record.id),
			...showResult(ledger, record),
			names: listNames(record),
			text: tellResult(ledger, record),
			weight: weighResult(kind, record),
			countries: listCountries(ledger, record),
			statuses: listStatuses(ledger, record),
			years: listYears(ledger, record),
		}));
	});
}

/** The countries that have places, each with its map, and the places in none. */
function collectCountries(ledger: Ledger): Result[] {
	const codes = Map.groupBy(ledger.all('places'), ({ data }) => data.country);
	return [...codes].map(([country, places]) => ({
		...{ kind: 'countries', head: '', language: '', where: '', names: '', statuses: [], years: [] },
		address: toMapPage((country ?? NO_COUNTRY).toLowerCase()),
		title: words.headTerritory(country && ledger.countryName(country)),
		note: words.countPlaces(places.length),
		weight: weighResult('countries'),
		text: places.map(({ data }) => data.city).join(' · '),
		countries: [country ?? NO_COUNTRY],
	}));
}

/** The codes of the countries that a record is about; of a source, of those that rest on it. */
function listCountries(ledger: Ledger, record: Entry): string[] {
	if (record.collection === 'sources') {
		const resting = (['places', 'claims', 'events'] as const).flatMap((folder) =>
			ledger.pointingTo(folder, record),
		);
		return unique(resting.flatMap((one) => listCountries(ledger, one)));
	}
	if (record.collection === 'places') return [record.data.country ?? NO_COUNTRY];
	const { data } = record;
	return unique([
		...('countries' in data ? data.countries : []),
		...('country' in data && data.country ? [data.country] : []),
		...ledger.pointedAt('places', record).map((place) => place.data.country ?? NO_COUNTRY),
	]);
}

/** The names of an actor in other scripts. */
function listNames({ data }: Entry): string {
	return 'otherNames' in data ? data.otherNames.map(({ name }) => name).join(' · ') : '';
}

function listStatuses(ledger: Ledger, record: Entry): string[] {
	if (record.collection === 'claims') return [standingFilter(record.data.standing)];
	if (record.collection !== 'places') return [];
	return joinPlace(ledger, record).statuses.map(({ status }) => status.id);
}

/** The years of a record; of a place, those of its events. */
function listYears(ledger: Ledger, record: Entry): string[] {
	const { data } = record;
	if (record.collection === 'places') {
		const events = ledger.pointingTo('events', record);
		return unique(events.flatMap((event) => listYears(ledger, event))).sort();
	}
	if ('date' in data) return spanYears(data.date);
	if ('said' in data && data.said) return spanYears(data.said);
	return 'published' in data && data.published ? spanYears(data.published) : [];
}

/** Every year from the first to the last day that a date can mean. */
function spanYears(date: PartialDate): string[] {
	const { first, last } = boundsOf(date);
	const [from, to] = [first ?? last, last ?? first].map((day) => Number(day?.slice(0, 4)));
	if (!from || !to) return [];
	return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
