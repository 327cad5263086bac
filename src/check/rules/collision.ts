import { makeId } from '../../lib/id.ts';
import type { Problem } from '../problem.ts';
import { isCountry, nameCountry } from '../geography/isocode.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/** The parts of the map’s address that other pages and files have. */
const kept = ['today', 'picture'];

/** What stands at an address of its own beside the pages of content/. */
export const ownPages = [
	...['404', 'actors', 'claims', 'corrections', 'data', 'disagreements', 'embed', 'feed', 'map'],
	...['places', 'robots', 'sources', 'stories', 'timeline'],
];

/** What the page of the map calls its own parts, where each status has a part as well. */
const parts = [
	...['bar-tools', 'cite', 'closer', 'code', 'days', 'filter', 'help', 'legend', 'main', 'map-bar'],
	...['map-failed', 'map-marks', 'map-style', 'map-tools', 'table', 'world'],
];

/** A region, statuses and pages that would have the address of another. */
export function findTakenAddresses(content: Content): Problem[] {
	const statuses = listRecords(content, 'statuses');
	const rename = 'Give the file another name.';
	const problems = statuses.flatMap((status) => {
		const taken = explain(status.id) ?? explainPart(status.id);
		return taken ? [problemAt(status, [], taken, rename)] : [];
	});
	for (const page of listRecords(content, 'pages'))
		if (ownPages.includes(page.id))
			problems.push(problemAt(page, [], `The site has a page of its own at /${page.id}/.`, rename));
	const { site } = content;
	const title = site?.data.focus?.title;
	if (!site || !title) return problems;
	const id = makeId(title);
	const status = statuses.find((one) => one.id === id);
	const fix = 'Give the region another title.';
	const wrong = !id
		? `“${title}” has no Latin letter or digit for the address of its map.`
		: status
			? `map/${id}/ is the map of the status in ${status.file}.`
			: explain(id);
	return wrong ? [...problems, problemAt(site, ['focus', 'title'], wrong, fix)] : problems;
}

/** What else has the name of a status on the map, if anything. */
function explainPart(id: string): string | undefined {
	if (id === 'none') return '“none” says in the address of the map that no status is shown.';
	return parts.includes(id) ? `The page of the map has a part “${id}” already.` : undefined;
}

/** What else has the address of a map, if anything. */
function explain(id: string): string | undefined {
	const code = id.toUpperCase();
	if (isCountry(code)) return `map/${id}/ is the map of ${nameCountry(code)}.`;
	if (/^\d{4}-\d\d-\d\d$/.test(id)) return `map/${id}/ is the map of a day.`;
	if (kept.includes(id)) return `map/${id} stands for the map of today.`;
	return undefined;
}
