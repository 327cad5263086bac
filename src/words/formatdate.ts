import type { PartialDate } from '../lib/date.ts';
import { joinDates } from './words.ts';

/** Formats a date: `26 October 2022`, `October 2022`, `2022`, or `April 2021 to July 2022`. */
export function formatDate(date: PartialDate, language: string): string {
	return (
		date
			.split('/')
			// JavaScript reads a date without a time in UTC, also one without its month or day.
			.map((part) => findFormat(language, part.length).format(new Date(part)))
			.reduce((first, last) => joinDates(first, last))
	);
}

const cache = new Map<string, Intl.DateTimeFormat>();

/** Finds the format for dates of so many characters. A page may hold thousands of dates, and a new format is slow. */
function findFormat(language: string, length: number): Intl.DateTimeFormat {
	const key = `${language} ${length}`;
	let format = cache.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(language, {
			timeZone: 'UTC',
			year: 'numeric',
			...(length > 4 && { month: 'long' }),
			...(length > 7 && { day: 'numeric' }),
		});
		cache.set(key, format);
	}
	return format;
}
