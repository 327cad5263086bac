import { countOf } from '../lib/count.ts';
import { formatDate } from '../lib/date.ts';

/** The last day of each month from that of `first` on; the last of them is `last` itself. */
export function listMonths(first: string, last: string): string[] {
	const days: string[] = [];
	const [year, from] = first.split('-').map(Number) as [number, number];
	for (let month = from; ; month++) {
		// Day 0 of the following month is the last of this one; the thirteenth is that of the next year.
		const day = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
		if (day >= last) return [...days, last];
		days.push(day);
	}
}

/** Where the month of `day` stands among `months`: the nearest end, if it lies outside. */
export function findMonth(months: readonly string[], day: string): number {
	const at = months.findIndex((end) => end >= day);
	return at === -1 ? months.length - 1 : at;
}

/** “1 November 2022: 41 places reported, 3 ordered closed”. What was only reported is counted in the whole alone. */
export function describeDay(
	day: string,
	counts: readonly { label: string; count: number; order: number }[],
	language: string,
): string {
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const least = Math.min(...counts.map(({ order }) => order));
	const parts = counts
		.filter(({ count, order }) => count > 0 && order > least)
		.map(
			({ label, count }) =>
				`${count} ${label.replace(/^.(?=[a-z])/, (letter) => letter.toLowerCase())}`,
		);
	return `${formatDate(day, language)}: ${[`${countPlaces(total)} reported`, ...parts].join(', ')}`;
}

/** “41 of 56 places, as things stood on 1 November 2022.” */
export function captionPlaces(shown: number, all: number, day: string, language: string): string {
	return `${shown} of ${countPlaces(all)}, as things stood on ${formatDate(day, language)}.`;
}

/** “1 place”, “41 places”. */
export function countPlaces(count: number): string {
	return countOf(count, 'place');
}
