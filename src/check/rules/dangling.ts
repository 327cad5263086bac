import { isKindFolder } from '../../schema/fields/kindfield.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import { findAlike, findNearest } from '../../lib/nearest.ts';
import { quote, type Problem } from '../problem.ts';
import { listRecords, type Content } from '../content.ts';
import { endingOf } from '../filename.ts';

/** Finds references to records that do not exist: in fields and in blocks. */
export function findDanglingReferences(content: Content): Problem[] {
	const existing = new Set(content.records.map(({ collection, id }) => `${collection}/${id}`));
	return content.records.flatMap(({ file, references }) =>
		references
			.filter(({ id }) => isId(id))
			.filter(({ id, collection }) => !existing.has(`${collection}/${id}`))
			.map(({ collection, id, position }) => ({
				file,
				...position,
				...explainDangling(content, collection, id),
			})),
	);
}

/** Whether two ids differ in their numbers alone, and not by figures that changed places. */
function isOtherNumber(one: string, other: string): boolean {
	const bare = (id: string) => id.replace(/\d+/g, '0');
	const figures = (id: string) => id.replace(/\D/g, '').split('').sort().join('');
	return bare(one) === bare(other) && figures(one) !== figures(other);
}

function isId(id: string): boolean {
	return /^[a-z0-9-]+$/.test(id);
}

/** Says that a record is missing, and which one may be meant. */
export function explainDangling(content: Content, collection: Collection, id: string) {
	const ids = listIds(content, collection);
	const nearest = findNearest(id, ids);
	// Of one paper on two days nobody is a misspelling of the other.
	const meant = nearest !== undefined && isOtherNumber(id, nearest) ? undefined : nearest;
	if (isKindFolder(collection)) return explainUnknownKind(collection, id, ids.toSorted(), meant);
	const path = `content/${collection}/${id}${endingOf(collection)}`;
	const add = isId(id)
		? `Add ${path}, or take “${id}” out.`
		: 'Give its file name without the ending.';
	const few =
		ids.length > 0 && ids.length <= FEW ? `Choose one of: ${ids.toSorted().join(', ')}.` : '';
	const near = isId(id) && !few ? findAlike(id, ids, 5) : [];
	return {
		wrong: `It points to ${quote(id)}, but there is no such file in content/${collection}/.`,
		fix: meant
			? `Did you mean “${meant}”?`
			: few && isId(id)
				? `${few} Or add ${path}.`
				: near.length > 0
					? `Near it are: ${near.join(', ')}. Or add ${path}.`
					: few || add,
	};
}

/** There are few kinds, and an editor who does not know them sees them all. */
function explainUnknownKind(
	collection: Collection,
	id: string,
	ids: string[],
	meant: string | undefined,
) {
	const all = ids.length > 0 ? `Choose one of: ${ids.join(', ')}. Or add` : 'Add';
	return {
		wrong: `There is no kind ${quote(id)} in content/${collection}/.`,
		fix: meant
			? `Did you mean “${meant}”? All are: ${ids.join(', ')}.`
			: `${all} content/${collection}/${id}.yaml.`,
	};
}

/** So many ids of a folder are listed where none of them is near. */
const FEW = 12;

function listIds(content: Content, collection: Collection): string[] {
	return listRecords(content, collection).map(({ id }) => id);
}
