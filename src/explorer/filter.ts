import type { JoinedPlace } from '../ledger/joined.ts';
import { countedInAll } from '../words/words.ts';

/**
 * What holds the filter, as long as no script does the same. It stands beside what it hides and not around it: else a
 * browser would ask its rules again with every mark that comes into the page.
 */
const HOLDER = '.controls:not(.scripted)';

/**
 * The style rules that let the boxes of the map’s filter hide places without a script.
 * A place is hidden when none of its statuses is ticked, or when other countries are ticked and its own is not.
 * Numbers that rules can’t count anew are hidden, or say that they are of all places.
 */
export function filterRules(places: JoinedPlace[]): string {
	const sets = [...new Set(places.map(({ statusIds }) => statusIds))].sort();
	const countries = [...new Set(places.map(({ place }) => place.data.country))].sort();
	const hide = [
		...sets.map((set) => {
			const unticked = set.split(' ').map((id) => `:has([value="${id}"]:not(:checked))`);
			return `${HOLDER}${unticked.join('')}~* [data-s="${set}"]`;
		}),
		...countries.map(
			(code) =>
				`${HOLDER}:has([name=country]:checked):not(:has([value=${code}]:checked))~* [data-c=${code}]`,
		),
	];
	const some = `${HOLDER}:has([name=country]:checked,[name=status]:not(:checked))~* `;
	hide.push(`${some}[data-number]`);
	return `${hide.join(',')}{display:none}${some}[data-count]:after{content:${JSON.stringify(countedInAll)}}`;
}
