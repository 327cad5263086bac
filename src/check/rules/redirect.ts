import { findNearest } from '../../lib/nearest.ts';
import { listPages } from '../pagelist.ts';
import { quote, type Problem } from '../problem.ts';
import { hasField, problemAt, type Content } from '../content.ts';

/** Finds redirects that lead nowhere, on to another one or in a circle, and those from a page that is there. */
export function findRedirectMistakes(content: Content): Problem[] {
	const { site } = content;
	if (!site || !hasField(site, 'moved')) return [];
	const moved = site.data.moved ?? [];
	const pages = listPages(content);
	const next = new Map(moved.toReversed().map(({ from, to }) => [from, to.replace(/#.*/, '')]));
	return moved.flatMap(({ from, to }, i) => {
		const at = (name: string, wrong: string, fix: string) =>
			problemAt(site, ['moved', i, name], wrong, fix);
		const [path = '', hash] = to.split('#');
		if (moved.findIndex((one) => one.from === from) < i)
			return [
				at('from', `${quote(from)} moved already.`, 'Keep one of the two, and take the other out.'),
			];
		if (pages.has(from))
			return [at('from', `${quote(from)} is a page of the site.`, 'Take this redirect out.')];
		const end = follow(next, from);
		if (end === undefined)
			return [
				at('to', `${quote(from)} leads back to itself.`, 'Give the path of a page that is there.'),
			];
		if (end !== path)
			return [
				at('to', `${quote(path)} moved too, so readers would be led twice.`, `Write “${end}”.`),
			];
		if (!pages.has(path)) {
			const meant = findNearest(path, [...pages.keys()]);
			const fix = meant ? `Did you mean “${meant}”?` : 'Give the path of a page that is there.';
			return [at('to', `The site has no page ${quote(path)}.`, fix)];
		}
		if (hash === undefined || pages.get(path)?.has(hash) !== false) return [];
		return [at('to', `That page has no part ${quote(`#${hash}`)}.`, `Write “${path}” alone.`)];
	});
}

/** Where a path leads in the end; undefined where it leads back to itself. */
function follow(next: ReadonlyMap<string, string>, from: string): string | undefined {
	const seen = new Set([from]);
	let path = next.get(from) ?? from;
	for (let on = next.get(path); on !== undefined; on = next.get(path)) {
		if (seen.has(path)) return undefined;
		seen.add(path);
		path = on;
	}
	return seen.has(path) ? undefined : path;
}
