import { firstDay, lastDay, vagueness, type PartialDate } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import type { Entry } from './entry.ts';

/** What records are sorted by: first by the first part, then by the second, and so on. */
type Key = (string | number)[];

/** In which order things come that happened on one day, as far as anybody knows: nobody answers what was not yet said. */
const sameDay: readonly Entry<'event-kinds'>['data']['tells'][] = [
	...(['reported', 'stated', 'looked', 'did', 'found', 'answered'] as const),
];

/** Sorts the records of one folder for readers: by the fields below, then by their ids. */
export function sortRecords<Rec extends Entry>(
	records: readonly Rec[],
	countryName: (code: string) => string,
): Rec[] {
	return records
		.map((record) => ({ record, key: keyOf(record, countryName) }))
		.sort((a, b) => compareKeys(a.key, b.key))
		.map(({ record }) => record);
}

function compareKeys(left: Key, right: Key): number {
	for (const [i, part] of left.entries()) {
		const other = right[i];
		if (part !== other) return other !== undefined && part < other ? -1 : 1;
	}
	return 0;
}

function keyOf(record: Entry, countryName: (code: string) => string): Key {
	return [...sortBy(record, countryName), record.id];
}

function sortBy(record: Entry, countryName: (code: string) => string): Key {
	switch (record.collection) {
		case 'stories':
			// The newest first.
			return dateKey(record.data.published).map((number) => -number);
		case 'events':
			return [...dateKey(record.data.date), sameDay.indexOf(record.kind.data.tells)];
		case 'claims':
			return dateKey(record.data.said ?? '9999');
		case 'places':
			return [...countryKey(record.data.country, countryName), fold(record.data.city)];
		case 'sources':
			return [fold(record.data.publisher), ...dateKey(record.data.published ?? '9999')];
		case 'actors':
			return [fold(record.data.name)];
		case 'statuses':
		case 'event-kinds':
		case 'actor-kinds':
			return [record.data.order];
		default:
			return [];
	}
}

/** Sorts countries by their names; what is in none comes last. */
function countryKey(code: string | undefined, countryName: (code: string) => string): Key {
	return code ? [0, fold(countryName(code))] : [1, ''];
}

/** Sorts dates as compareDates() does: by the last day that they name; then what had come by that day is first, and the more exact date. */
function dateKey(date: PartialDate): number[] {
	const number = (day: string) => Number(day.replaceAll('-', ''));
	return [number(lastDay(date)), -number(firstDay(date)), vagueness(date)];
}
