import type { CollectionEntry } from 'astro:content';
import { compareDates } from '../lib/date.ts';
import type { Collection } from './ref.ts';

type Entry = CollectionEntry<Collection>;

/** The order in which readers meet records of one folder; ids decide where nothing else does. */
export function compareRecords(a: Entry, b: Entry, countryName: (code: string) => string): number {
	return compareInFolder(a, b, countryName) || compareText(a.id, b.id);
}

function compareInFolder(a: Entry, b: Entry, countryName: (code: string) => string): number {
	switch (a.collection) {
		case 'stories':
			// The newest first.
			return compareDates(of(b, a).published, a.data.published);
		case 'events':
			return compareDates(a.data.date, of(b, a).date);
		case 'claims':
			return compareDates(a.data.said ?? '9999', of(b, a).said ?? '9999');
		case 'places':
			return (
				compareText(countryName(a.data.country), countryName(of(b, a).country)) ||
				compareText(a.data.city, of(b, a).city)
			);
		case 'sources':
			return (
				compareText(a.data.publisher, of(b, a).publisher) ||
				compareDates(a.data.published ?? '9999', of(b, a).published ?? '9999')
			);
		case 'actors':
			return compareText(a.data.name, of(b, a).name);
		case 'statuses':
			return a.data.order - of(b, a).order;
		default:
			return 0;
	}
}

/** The fields of `b`, which lies in the same folder as `a`. */
function of<Name extends Collection>(b: Entry, _a: CollectionEntry<Name>) {
	return b.data as CollectionEntry<Name>['data'];
}

/** By the letters’ place in the alphabet, capitals and accents aside; the same on every machine. */
function compareText(a: string, b: string): number {
	const [left, right] = [fold(a), fold(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}

function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
