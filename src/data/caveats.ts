import type { Ledger } from '../ledger/join.ts';
import { formatDate } from '../lib/date.ts';
import { toPage } from '../lib/url.ts';

/** What whoever uses the data must know. */
export function listCaveats({ site }: Ledger): string[] {
	return [
		site.mapNote,
		`A status is what was last said or done about a place, as things stood on ${formatDate(site.updated, site.language)}. It is derived from the events; the table of statuses says what each one means and what it does not.`,
		'A claim is what its speaker says, in our words. It is no finding of ours: `standing` says how it stands, `replies` what answers it, `noReply` why nothing does.',
		'Numbers do not add up across sources. Each goes with whoever gives it, its date and its sources; `count` is the first one, which the map draws. Where sources differ, the table of disagreements sets them side by side.',
		'A position has at most two decimals of a degree, about a kilometre: it stands for a city, or for what its note says.',
		'Dates are as exact as they are known. A date known to the month or the year counts from its last day.',
		'`weak` says why something is published although it rests on weak sources only. Keep it when you take the row.',
		'`consulted` says of each source whether we read all of it, and `tier` how far we rely on it.',
	];
}

/** How to cite the data, in one line. */
export function citeData({ site }: Ledger, base: URL): string {
	const who = [...new Set([site.publisher, site.title])].join(', ');
	const date = formatDate(site.updated, site.language);
	return `${who}: data, version of ${date}. ${new URL(toPage('data/'), base).href} (${site.licence.name})`;
}
