import type { Collection } from '../../schema/fields/ref.ts';
import { findNearest } from '../../lib/nearest.ts';
import { quote, type Problem } from '../problem.ts';
import { listRecords, problemAt, type Content } from '../content.ts';
import { endingOf } from '../filename.ts';
import { listSlugs } from '../pagelist.ts';
import { neededPages } from './empty.ts';

/** Finds references to records that do not exist: in fields, in blocks, and in the policies of `site.yaml`. */
export function findDanglingReferences(content: Content): Problem[] {
	const existing = new Set(content.records.map(({ collection, id }) => `${collection}/${id}`));
	const inRecords = content.records.flatMap(({ file, references }) =>
		references
			.filter(({ id }) => isId(id))
			.filter(({ id, collection }) => !existing.has(`${collection}/${id}`))
			.map(({ collection, id, position }) => ({
				file,
				...position,
				...explainDangling(content, collection, id),
			})),
	);
	return [...inRecords, ...findInPolicies(content)];
}

function isId(id: string): boolean {
	return /^[a-z0-9-]+$/.test(id);
}

function explainDangling(content: Content, collection: Collection, id: string) {
	const ids = listIds(content, collection);
	const meant = findNearest(id, ids);
	const path = `content/${collection}/${id}${endingOf(collection)}`;
	const add = isId(id)
		? `Add ${path}, or take “${id}” out.`
		: 'Give its file name without the ending.';
	const few =
		ids.length > 0 && ids.length <= FEW ? `Choose one of: ${ids.toSorted().join(', ')}.` : '';
	return {
		wrong: `It points to ${quote(id)}, but there is no such file in content/${collection}/.`,
		fix: meant
			? `Did you mean “${meant}”?`
			: few && isId(id)
				? `${few} Or add ${path}.`
				: few || add,
	};
}

/** So many ids of a folder are listed where none of them is near. */
const FEW = 12;

function listIds(content: Content, collection: Collection): string[] {
	return listRecords(content, collection).map(({ id }) => id);
}

/** Finds policies that lead nowhere. A policy is the id of a page; a # and a heading of the page may follow. */
function findInPolicies(content: Content): Problem[] {
	const { site } = content;
	if (!site) return [];
	return Object.entries(site.data.policies ?? {}).flatMap(([name, policy]) => {
		if (policy === undefined) return [];
		const [id = '', heading] = policy.split('#');
		const page = listRecords(content, 'pages').find((one) => one.id === id);
		const path = ['policies', name];
		if (!page && neededPages.includes(id)) return [];
		if (!page) {
			const { wrong, fix } = explainDangling(content, 'pages', id);
			return [problemAt(site, path, wrong, fix)];
		}
		const slugs = listSlugs(page.body?.headings.map(({ text }) => text) ?? []);
		if (heading === undefined || !page.body || slugs.includes(heading)) return [];
		const meant = findNearest(heading, slugs);
		const wrong = `It points to ${quote(heading)}, but ${page.file} has no such heading.`;
		const add = `Add that heading to the page, or write “${id}” alone.`;
		return [problemAt(site, path, wrong, meant ? `Did you mean “${id}#${meant}”?` : add)];
	});
}
