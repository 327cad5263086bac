import { lastDay, type PartialDate } from '../lib/date.ts';
import { countWeeks, layOutTime } from '../lib/timechart.ts';
import { nameTimes, nameWeek } from './timenames.ts';
import * as words from './words.ts';

/** The finding of a chart of events: when most fall; of a month, `within`, in which seven days most of those with a day do. */
export function tellEvents(
	dates: readonly PartialDate[],
	within: string,
	language: string,
): string {
	const [week] = within.length === 7 ? countWeeks(dates) : [];
	if (week) return words.captionEvents(week[1], dates.length, nameWeek(week[0], language));
	const { months } = layOutTime(dates, within);
	const busy = dates.filter((date) => months.includes(lastDay(date).slice(0, 7)));
	return words.captionEvents(busy.length, dates.length, nameTimes(months, language).span);
}
