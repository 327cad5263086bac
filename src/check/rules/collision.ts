import { NO_COUNTRY } from '../../ledger/country.ts';
import { makeId } from '../../lib/id.ts';
import * as words from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { isCountry, nameCountry } from '../geography/isocode.ts';
import { hasField, listRecords, problemAt, type Content } from '../content.ts';
import { pickGroup } from '../validfields.ts';

/** Ids under map/ that other pages and files have. */
const reserved = ['today', 'picture'];

/** The id of the map of the places in no country. */
const noCountry = NO_COUNTRY.toLowerCase();

/** The addresses at the top of the site that its own pages and files have. */
export const ownPages = [
	...['404', 'actors', 'changes', 'claims', 'corrections', 'data', 'disagreements', 'embed'],
	...['charts', 'facets', 'feed', 'follow', 'guide', 'map', 'media', 'names', 'share'],
	...['places', 'robots', 'search', 'sources', 'stories', 'timeline', 'words'],
];

/** The ids of elements on the map page. The legend gives each status an element with its id, too. */
const elementIds = [
	...['bar-tools', 'cite', 'closer', 'code', 'days', 'filter', 'help', 'legend', 'main', 'map-bar'],
	...['map-failed', 'map-marks', 'map-style', 'map-tools', 'table', 'world'],
];

/** Finds statuses, pages and a region whose id would be the address of another page. */
export function findTakenAddresses(content: Content): Problem[] {
	const statuses = listRecords(content, 'statuses');
	const { site } = content;
	// Where no region is named, the program finds one, and calls it so.
	const found = site && !hasField(site, 'focus') ? makeId(words.mainArea) : undefined;
	const rename = 'Give the file another name.';
	const problems = statuses.flatMap((status) => {
		const taken =
			status.id === found
				? `map/${found}/ is the map of the region.`
				: (explainCollision(status.id) ?? explainTakenId(status.id));
		return taken ? [problemAt(status, [], taken, rename)] : [];
	});
	for (const page of listRecords(content, 'pages'))
		if (ownPages.includes(page.id))
			problems.push(problemAt(page, [], `The site has a page of its own at /${page.id}/.`, rename));
	const title = site && pickGroup(site, 'focus').title;
	if (!site || !title) return problems;
	const id = makeId(title);
	const status = statuses.find((one) => one.id === id);
	const fix = 'Give the region another title.';
	const wrong = !id
		? `“${title}” has no Latin letter or digit for the address of its map.`
		: status
			? `map/${id}/ is the map of the status in ${status.file}.`
			: explainCollision(id);
	return wrong ? [...problems, problemAt(site, ['focus', 'title'], wrong, fix)] : problems;
}

/** Says what else has an id on the map page, if anything has. */
function explainTakenId(id: string): string | undefined {
	if (id === 'none') return '“none” says in the address of the map that no status is shown.';
	return elementIds.includes(id) ? `The page of the map has a part “${id}” already.` : undefined;
}

/** Says what else has an address under map/, if anything has. */
function explainCollision(id: string): string | undefined {
	const code = id.toUpperCase();
	if (isCountry(code)) return `map/${id}/ is the map of ${nameCountry(code)}.`;
	if (id === noCountry) return `map/${id}/ is the map of the places in no country.`;
	if (/^\d{4}-\d\d-\d\d$/.test(id)) return `map/${id}/ is the map of a day.`;
	if (reserved.includes(id)) return `map/${id} stands for the map of today.`;
	return undefined;
}
