import type { Summary, SummaryLine } from '../ledger/summary.ts';
import type { Site } from '../schema/site.ts';
import * as words from './words.ts';

/**
 * One entry of each line of a summary, for a page that describes itself: who reports how many at this place alone, what was first
 * answered, what the authorities did last. Nothing for a line that is not of the place or its country, or is weakly sourced.
 */
export function describeSummary(
	{ numbers: [number], answered, did }: Summary,
	unit: Site['unit'],
): { reported: string | undefined; answered: string | undefined; did: string | undefined } {
	const reported =
		number && number.places.length === 1
			? words.tellNumber(number.by.data.name, words.countUnits(number, unit)).join('')
			: undefined;
	return { reported, answered: pick(answered, 0), did: pick(did, -1) };
}

/** The entry at a place of a line, counted from its end where that is negative. */
function pick({ scope, events }: SummaryLine, at: number): string | undefined {
	const firm = events.filter(({ event }) => event.data.weak === undefined);
	const told = firm.at(at)?.event.data;
	return scope === 'general' ? undefined : (told?.brief ?? told?.what);
}
