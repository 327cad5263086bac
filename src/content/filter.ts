import { joinStatuses } from './chart.ts';
import type { PlaceView } from './view.ts';

/** The page, as long as no script does the same. */
const MAIN = 'main:not(.scripted)';

/**
 * The style rules that let the boxes and the list of the map’s filter hide places without a script.
 * A place is hidden when none of its statuses is ticked, or when another country is chosen.
 */
export function filterRules(views: PlaceView[]): string {
	const sets = [...new Set(views.map(({ statuses }) => joinStatuses(statuses)))].sort();
	const countries = [...new Set(views.map(({ place }) => place.data.country))].sort();
	const hide = [
		...sets.map((set) => {
			const unticked = set.split(' ').map((id) => `:has(#show-${id}:not(:checked))`);
			return `${MAIN}${unticked.join('')} [data-s="${set}"]`;
		}),
		...countries.map(
			(code) => `${MAIN}:has([value=${code}]:checked) [data-c]:not([data-c=${code}])`,
		),
	];
	return `${hide.join(',')}{display:none}`;
}
