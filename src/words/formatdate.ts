import { isOpen, OPEN, type PartialDate } from '../lib/date.ts';
import { formatDay } from './formatday.ts';
import * as words from './words.ts';

/**
 * Formats a date: `26 October 2022`, `October 2022`, `2022`, or `April 2021 to July 2022`; `around 2022`, `probably 2022`, `by
 * 26 October 2022`, `from 26 October 2022 on`.
 */
export function formatDate(date: PartialDate, language: string): string {
	const [first = '', last] = date.split('/').map((part) => formatPart(part, language));
	if (last === undefined) return first;
	if (last === '') return words.dateFrom(first);
	return first === '' ? words.dateBy(last) : words.joinDates(first, last);
}

/** Formats the date of a number: “as of 26 October 2022”, “by 26 October 2022”. */
export function formatAsOf(date: PartialDate, language: string): string {
	return words.dateAsOf(formatDate(date, language), isOpen(date));
}

/** Formats one end of a range; the one that an open range has not is empty. */
function formatPart(part: string, language: string): string {
	if (part === OPEN) return '';
	const sign = part.at(-1) ?? '';
	const day = formatDay(part.replace(/[~?%]/, ''), language);
	return sign in words.doubt ? words.doubt[sign as keyof typeof words.doubt](day) : day;
}
