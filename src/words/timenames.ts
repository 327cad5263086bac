import { lastDay } from '../lib/date.ts';
import * as words from './words.ts';

const utc = { timeZone: 'UTC' } as const;

/** Seven days of a month in one phrase, from the first; of the last of a month, as many as there are. */
export function nameWeek(first: string, language: string): string {
	const whole = { ...utc, day: 'numeric', month: 'long', year: 'numeric' } as const;
	return rangeWeek(first, new Intl.DateTimeFormat(language, whole));
}

function rangeWeek(first: string, format: Intl.DateTimeFormat): string {
	const from = Date.parse(first);
	const end = Date.parse(lastDay(first.slice(0, 7)));
	return format.formatRange(from, Math.min(from + 6 * 86_400_000, end));
}

function nameDays(first: string, format: Intl.DateTimeFormat): string {
	return Number(first.slice(8)) > 28 ? format.format(Date.parse(first)) : rangeWeek(first, format);
}

/** What the columns of a chart of time are called, and `months` in one phrase. */
export function nameTimes(months: readonly string[], language: string) {
	/** The middle of a month, in any time zone. */
	const middle = (month: string) => Date.parse(`${month}-15`);
	const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
	const long = new Intl.DateTimeFormat(language, {
		...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
	});
	const [first = '', last = first] = [months[0], months.at(-1)];
	return {
		span: long.formatRange(middle(first), middle(last)),
		/** A month by its first letters, a year by its number, seven days by the first and the last, fewer by the first: they are narrow. */
		name(time: string): string {
			if (time === 'earlier') return words.earlierTime;
			if (time.length === 10)
				return nameDays(time, new Intl.DateTimeFormat(language, { ...utc, day: 'numeric' }));
			return time.length === 7 ? short.format(middle(time)) : time;
		},
	};
}
