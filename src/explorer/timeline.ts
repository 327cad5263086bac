import { countOf } from '../lib/count.ts';
import { formatDate } from '../lib/date.ts';

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
