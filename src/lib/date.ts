/**
 * A date as a part of EDTF level 1 (ISO 8601-2): a year, a month, a day, or a range of two of these: `2022`, `2022-10`,
 * `2022-10-26`, `2021-04/2022-07`. `2022~` is circa 2022, `2022?` is uncertain, `2022%` both. A range may be open: `../2022`
 * is in 2022 or before, `2022/..` in 2022 or later. Dates are strings in UTC; no function of this file uses the current time
 * or the time zone.
 */
export type PartialDate = string;

/** No record is about a year before 1000: a zero there is a slip. */
const FORM = /^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/;

/** What stands in place of the end that an open range has not. */
export const OPEN = '..';

/** Whether `text` is a single date of the calendar, with no sign of doubt: `2023-02-30` is not. */
export function isPartialDate(text: string): boolean {
	if (!FORM.test(text)) return false;
	const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
	return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= countDays(year, month));
}

/** How exactly a date is known: to the day, to the month or year; or a range, an open one, or one in doubt. */
export type DateKind = 'day' | 'part' | 'other';

/** Finds how exactly `date` is known. */
export function kindOfDate(date: PartialDate): DateKind {
	if (!FORM.test(date)) return 'other';
	return date.length === 10 ? 'day' : 'part';
}

/** How many days a month of the Gregorian calendar has; January is 1. */
function countDays(year: number, month: number): number {
	// Day 0 of the following month is the last of this one.
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `text` is a date in any of the forms of PartialDate; of a range, the earlier comes first. */
export function isDateOrRange(text: string): boolean {
	const ends = text.split('/');
	const written = ends.filter((end) => end !== OPEN || ends.length === 1);
	if (ends.length > 2 || written.length === 0) return false;
	if (!written.every((end) => isPartialDate(end.replace(/[~?%]$/, '')))) return false;
	return firstDay(text) <= lastDay(text);
}

/** The first day that `date` names, as `YYYY-MM-DD`: of `../2022-10`, the first of October. */
export function firstDay(date: PartialDate): string {
	const [start] = endsOf(date);
	return start + '-01-01'.slice(start.length - 4);
}

/**
 * The last day that `date` names, as `YYYY-MM-DD`: of `2022-10/..`, the last of October. From this day it counts for what a
 * record changes.
 */
export function lastDay(date: PartialDate): string {
	const [, end] = endsOf(date);
	if (end.length === 10) return end;
	if (end.length === 4) return `${end}-12-31`;
	const [year, month] = end.split('-').map(Number) as [number, number];
	return `${end}-${countDays(year, month)}`;
}

/** The first and the last date that stand in `date`, without signs of doubt. */
function endsOf(date: PartialDate): [first: string, last: string] {
	if (FORM.test(date)) return [date, date];
	const [first = '', last = first] = date.replace(/[~?%]|^\.\.\/|\/\.\.$/g, '').split('/');
	return [first, last];
}

/** The first and the last day that `date` can mean, undefined where there is none: of `../2022`, the first. */
export function boundsOf(date: PartialDate): { first?: string; last?: string } {
	return {
		...(!date.startsWith(OPEN) && { first: firstDay(date) }),
		...(!date.endsWith(OPEN) && { last: lastDay(date) }),
	};
}

/** The year from which `date` counts, with what is open or in doubt: of `../2022-10-25`, `../2022`. */
export function yearOf(date: PartialDate): PartialDate {
	const year = lastDay(date).slice(0, 4) + (/[~?%]$/.exec(date)?.[0] ?? '');
	if (date.startsWith(OPEN)) return `${OPEN}/${year}`;
	return date.endsWith(OPEN) ? `${year}/${OPEN}` : year;
}

/** Whether all of `date` certainly comes before all of `other`. A circa or uncertain date is certain of nothing. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
	const [end = ''] = date.split('/').slice(-1);
	const [start = ''] = other.split('/');
	const isCertain = [end, start].every((part) => part !== OPEN && !/[~?%]$/.test(part));
	return isCertain && lastDay(date) < firstDay(other);
}

/** Compares dates by the last day that they name; then what had come by that day is first, and the more exact date. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	return (
		order(lastDay(a), lastDay(b)) ||
		order(firstDay(b), firstDay(a)) ||
		order(vagueness(a), vagueness(b))
	);
}

/**
 * The day from which it is certain that `date` has come: the first that it names. A range without a first date says by when
 * it had come, which is its last day.
 */
export function certainDay(date: PartialDate): string {
	return date.startsWith(OPEN) ? lastDay(date) : firstDay(date);
}

/** The date by which what `date` tells had come, where that is all that it says; any other date as it is. */
export function closeStart(date: PartialDate): PartialDate {
	return date.startsWith(`${OPEN}/`) ? date.slice(OPEN.length + 1) : date;
}

/** The last day on which what `date` tells can have begun: of `2022-10/2022-12`, the last of October. */
export function begunBy(date: PartialDate): string {
	const [first] = endsOf(date);
	return lastDay(first);
}

/** Whether a range has no first or no last date. */
export function isOpen(date: PartialDate): boolean {
	return date.includes(OPEN);
}

/**
 * How far a date is from exact, where the days that it names don’t say it: 1 for a sign of doubt, 2 for an open end; −1 for an
 * open start, since what had come by a day may have come before it.
 */
export function vagueness(date: PartialDate): number {
	if (date.startsWith(OPEN)) return -1;
	return isOpen(date) ? 2 : /[~?%]/.test(date) ? 1 : 0;
}

function order<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
