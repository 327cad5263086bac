import type { Entry } from '../../ledger/entry.ts';
import { escapeText } from '../../lib/feedhtml.ts';
import { formatDate } from '../../words/formatdate.ts';
import * as words from '../../words/words.ts';

/** What was corrected in a story and what changed, each under its heading. */
export function writeRevisions(
	{ corrections, changed }: Entry<'stories'>['data'],
	language: string,
): string[] {
	const day = (date: string) => formatDate(date, language);
	return [
		...listUnder(
			words.correctionsHeading,
			corrections.map((one) => words.tellCorrection(day(one.date), one)),
		),
		...listUnder(
			words.changesHeading,
			changed.map((one) => words.tellChanged(day(one.date), one)),
		),
	];
}

function listUnder(heading: string, items: readonly (readonly string[])[]): string[] {
	if (items.length === 0) return [];
	const list = items.map((parts) => `<li>${escapeText(parts.join(''))}</li>`).join('');
	return [`<h2>${escapeText(heading)}</h2>`, `<ul>${list}</ul>`];
}
