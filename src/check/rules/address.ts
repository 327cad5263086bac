import { makeId } from '../../lib/id.ts';
import type { Problem } from '../../lib/problem.ts';
import { isCountry, nameCountry } from '../../map/country.ts';
import { listRecords, problemAt, type Library } from '../library.ts';

/** The parts of the map’s address that other pages and files have. */
const kept = ['today', 'picture'];

/** A region and statuses whose map would have the address of another. */
export function findTakenAddresses(library: Library): Problem[] {
	const statuses = listRecords(library, 'statuses');
	const problems = statuses.flatMap((status) => {
		const taken = explain(status.id);
		return taken ? [problemAt(status, [], taken, 'Give the file another name.')] : [];
	});
	const { site } = library;
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

/** What else has the address of a map, if anything. */
function explain(id: string): string | undefined {
	const code = id.toUpperCase();
	if (isCountry(code)) return `map/${id}/ is the map of ${nameCountry(code)}.`;
	if (/^\d{4}-\d\d-\d\d$/.test(id)) return `map/${id}/ is the map of a day.`;
	if (kept.includes(id)) return `map/${id} stands for the map of today.`;
	return undefined;
}
