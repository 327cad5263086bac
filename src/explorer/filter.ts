import type { JoinedPlace } from '../ledger/joined.ts';
import { countedInAll } from '../words/words.ts';

/**
 * The element with the filter’s boxes, while no script filters the map. The elements that the rules hide are its later
 * siblings and not its descendants: a browser would else apply `:has()` again with every mark that is added to the page.
 */
const FILTER = '.controls:not(.scripted)';

/**
 * Formats the style rules by which the map’s filter hides places without a script. A place is hidden if none of its
 * statuses is ticked, or if other countries are ticked and its own is not. Style rules can’t count the places that are
 * left, so they hide numbers (`data-number`) or add that those are of all places (`data-count`).
 */
export function filterRules(places: JoinedPlace[]): string {
	const sets = [...new Set(places.map(({ statusIds }) => statusIds))].sort();
	const countries = [...new Set(places.map(({ code }) => code))].sort();
	const hide = [
		...sets.map((set) => {
			const unticked = set.split(' ').map((id) => `:has([value="${id}"]:not(:checked))`);
			return `${FILTER}${unticked.join('')}~* [data-s="${set}"]`;
		}),
		...countries.map(
			(code) =>
				`${FILTER}:has([name=country]:checked):not(:has([value=${code}]:checked))~* [data-c=${code}]`,
		),
	];
	const some = `${FILTER}:has([name=country]:checked,[name=status]:not(:checked))~* `;
	hide.push(`${some}[data-number]`);
	return `${hide.join(',')}{display:none}${some}[data-count]:after{content:${JSON.stringify(countedInAll)}}`;
}
