import { firstDay, lastDay, type PartialDate } from '../lib/date.ts';
import type { Entry } from './entry.ts';

type Key = (string | number)[];

/** The records of one folder in the order in which readers meet them; ids decide where nothing else does. */
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
			return dateKey(record.data.date);
		case 'claims':
			return dateKey(record.data.said ?? '9999');
		case 'places':
			return [fold(countryName(record.data.country)), fold(record.data.city)];
		case 'sources':
			return [fold(record.data.publisher), ...dateKey(record.data.published ?? '9999')];
		case 'actors':
			return [fold(record.data.name)];
		case 'statuses':
			return [record.data.order];
		default:
			return [];
	}
}

/** By the last day a date can mean, then the more exact date first, as compareDates() has it. */
function dateKey(date: PartialDate): number[] {
	const number = (day: string) => Number(day.replaceAll('-', ''));
	return [number(lastDay(date)), -number(firstDay(date))];
}

/** The letters alone, capitals and accents aside: the same order on every machine. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
