import * as words from './words.ts';

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
		/** A month by its first letters, a year by its number. */
		name(time: string): string {
			if (time === 'earlier') return words.earlierTime;
			return time.length === 7 ? short.format(middle(time)) : time;
		},
	};
}
