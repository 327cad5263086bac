/** Formats a day, a month or a year: `26 October 2022`, `October 2022`, `2022`. */
export function formatDay(date: string, language: string): string {
	// JavaScript reads a date without a time in UTC, also one without its month or day.
	return findFormat(language, date.length).format(new Date(date));
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
