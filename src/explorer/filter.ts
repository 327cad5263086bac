import type { JoinedPlace } from '../ledger/joined.ts';
import { countedInAll } from '../words/words.ts';

/**
 * Formats the style rules by which the map’s filter hides places without a script. A place is hidden if none of its
 * statuses is ticked, or if other countries are ticked and its own is not. Style rules can’t count the places that are
 * left, so where countries are ticked they hide numbers (`data-number`), and they add to others that those are of all
 * places (`data-count`). All stand in one at-rule, by which the script of the map puts them out of force.
 */
export function filterRules(places: JoinedPlace[]): string {
	const sets = [...new Set(places.map(({ statusIds }) => statusIds))].sort();
	const countries = [...new Set(places.map(({ code }) => code))].sort();
	const some = 'main:has([name=country]:checked)';
	const hide = [
		...sets.map((set) => {
			const unticked = set.split(' ').map((id) => `:has([value="${id}"]:not(:checked))`);
			return `main${unticked.join('')} [data-s="${set}"]`;
		}),
		...countries.map((code) => `${some}:not(:has([value=${code}]:checked)) [data-c=${code}]`),
		`${some} [data-number]`,
	];
	const any = 'main:has([name=country]:checked,[name=status]:not(:checked))';
	const count = `${any} [data-count]:after{content:${JSON.stringify(countedInAll)}}`;
	return `@media all{${hide.join(',')}{display:none}${count}}`;
}
