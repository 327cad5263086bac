/**
 * A year, a month, a day, or a range of two of these: `2022`, `2022-10`, `2022-10-26`, `2021-04/2022-07`. Dates are strings
 * in UTC; no function of this file uses the current time or the time zone.
 */
export type PartialDate = string;

/** No record is about a year before 1000: a zero there is a slip. */
const FORM = /^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/;

/** Whether `text` is a single date of the calendar: `2023-02-30` is not. */
export function isPartialDate(text: string): boolean {
	if (!FORM.test(text)) return false;
	const [year, month = '01', day = '01'] = text.split('-');
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** Whether `text` is a single date, or two with a slash between, the earlier first. */
export function isDateOrRange(text: string): boolean {
	const ends = text.split('/');
	if (ends.length > 2 || !ends.every(isPartialDate)) return false;
	return firstDay(text) <= lastDay(text);
}

/** The date that was meant by one of the first century, `0022-11-03` or `22-11-03`. */
export function findMeantDate(text: string): string | undefined {
	const meant = text
		.trim()
		.split('/')
		.map((part) => part.trim().replace(/^(00)?(\d{2})(?=$|-\d{2}(-\d{2})?$)/, '20$2'))
		.join('/');
	const isNew = meant !== text.trim() && isDateOrRange(meant);
	return isNew ? meant : undefined;
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

/** Compares dates by the last day that they can mean, then the more exact date first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	return order(lastDay(a), lastDay(b)) || order(firstDay(b), firstDay(a));
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
