import { firstDay, type PartialDate } from '../lib/date.ts';

/**
 * The first day on which a story published on `published` may be seen, if that is after `updated`, the day of the site’s
 * facts; else undefined.
 */
export function findEmbargo(published: PartialDate, updated: string): string | undefined {
	const day = firstDay(published);
	return day > updated ? day : undefined;
}
