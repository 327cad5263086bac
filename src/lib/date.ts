/**
 * Partial dates: `2022`, `2022-10`, `2022-10-26`, or a range of two of these, `2021-04/2022-07`.
 * Everything is a string and UTC; nothing here asks for the time or the time zone.
 */
export type PartialDate = string;

const FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether `text` is one partial date of the calendar: `2023-02-30` is not. */
export function isPartialDate(text: string): boolean {
	if (!FORM.test(text)) return false;
	const [year, month = '01', day = '01'] = text.split('-');
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** Whether `text` is a partial date, or two of them with a slash between, the earlier first. */
export function isDateOrRange(text: string): boolean {
	const ends = text.split('/');
	if (ends.length > 2 || !ends.every(isPartialDate)) return false;
	return firstDay(text) <= lastDay(text);
}

/** The first day that `date` can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
	const [start] = endsOf(date);
	return start + '-01-01'.slice(start.length - 4);
}

/** The last day that `date` can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
	const [, end] = endsOf(date);
	if (end.length === 10) return end;
	if (end.length === 4) return `${end}-12-31`;
	const [year, month] = end.split('-').map(Number) as [number, number];
	// Day 0 of the following month is the last of this one.
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first and the last of a range; of a single date, that date twice. */
function endsOf(date: PartialDate): [first: string, last: string] {
	const [first = date, last = first] = date.split('/');
	return [first, last];
}

/** Orders dates by the last day they can mean: what is only known to the month counts from the month's end. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	return order(lastDay(a), lastDay(b)) || order(firstDay(b), firstDay(a));
}

/** `26 October 2022`, `October 2022`, `2022`, or `April 2021 to July 2022`. */
export function formatDate(date: PartialDate, language = 'en-GB'): string {
	return date
		.split('/')
		.map((part) => formatOne(part, language))
		.join(' to ');
}

function formatOne(date: PartialDate, language: string): string {
	// A date of the standard’s form is one of UTC, also without its month or day.
	return findFormat(language, date.length).format(new Date(date));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A page may hold thousands of dates, and to make a format takes far longer than to use it. */
function findFormat(language: string, length: number): Intl.DateTimeFormat {
	const key = `${language} ${length}`;
	const known = formats.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(language, {
		timeZone: 'UTC',
		year: 'numeric',
		...(length > 4 && { month: 'long' }),
		...(length > 7 && { day: 'numeric' }),
	});
	formats.set(key, format);
	return format;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
