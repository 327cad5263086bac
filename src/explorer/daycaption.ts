import type { MapPage } from './mappage.ts';
import { formatDay } from '../words/formatday.ts';
import * as words from '../words/words.ts';

/**
 * Describes a day: “1 November 2022: 41 places reported, 3 ordered closed”. The first status is not named: all places
 * have it.
 */
export function describeDay(
	day: string,
	counts: readonly { label: string; count: number; order: number }[],
	language: string,
): string {
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const first = Math.min(...counts.map(({ order }) => order));
	const changed = counts.filter(({ count, order }) => count > 0 && order > first);
	return words.describeDay(formatDay(day, language), total, changed);
}

/** The caption of a table: “41 of 56 places, as things stood on 1 November 2022.” */
export function captionPlaces(shown: number, all: number, day: string, language: string): string {
	return words.captionPlaces(shown, all, formatDay(day, language));
}

/** The caption of a map page: that of a status has places that had it, too. */
export function captionPage(
	{ kind, places, day }: Pick<MapPage, 'kind' | 'places' | 'day'>,
	all: number,
	language: string,
): string {
	const caption = kind === 'status' ? words.captionStatusPlaces : words.captionPlaces;
	return caption(places.length, all, formatDay(day, language));
}

export { countPlaces } from '../words/words.ts';
