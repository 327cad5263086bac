import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endingOf, parsePath } from '../check/filename.ts';
import { parseContent, type Files } from '../check/parse.ts';
import type { Problem } from '../check/problem.ts';
import { findTakenAddresses } from '../check/rules/collision.ts';
import { findProblems } from '../check/run.ts';
import { makeId } from '../lib/id.ts';
import { idForm, type Collection } from '../schema/fields/ref.ts';

/** A content folder as it was read, and its name in messages. */
export interface Desk {
	folder: string;
	name: string;
	files: Files;
	/** The day on which a new event comes to the site; where none is named, it gets none. */
	today?: string;
}

/** The path of a record in the content folder. */
export function pathOf(collection: Collection, id: string): string {
	return `${collection}/${id}${endingOf(collection)}`;
}

/** Why no new record can have that id, by the rules of the check; undefined if one can. */
export function findIdFault(desk: Desk, collection: Collection, id: string): string | undefined {
	if (id === '') return 'Give it an id: a short name, which is part of an address.';
	if (!idForm.test(id)) {
		const meant = makeId(id);
		const help = meant ? ` Did you mean “${meant}”?` : '';
		return `An id has lower-case letters, digits and hyphens only.${help}`;
	}
	const path = pathOf(collection, id);
	const { problem } = parsePath(path);
	if (problem) return problem.wrong;
	if (isTaken(desk, collection, id))
		return `${desk.name}/${path} is there already. Give another id.`;
	const content = parseContent({ ...desk.files, [path]: '' }, desk.name);
	return findTakenAddresses(content).find(({ file }) => file === `${desk.name}/${path}`)?.wrong;
}

/** Whether a file has that id, however its name is written. */
export function isTaken({ folder, files }: Desk, collection: Collection, id: string): boolean {
	const same = Object.keys(files).some((path) => {
		const found = parsePath(path);
		return found.collection === collection && found.id === id;
	});
	return same || existsSync(join(folder, pathOf(collection, id)));
}

/** What the check says of a new record: about its own file, and about others because of it. */
export function judgeDraft(
	{ name, files }: Desk,
	path: string,
	text: string,
): { own: Problem[]; others: Problem[] } {
	const before = new Set(
		findProblems(parseContent(files, name)).map((problem) => JSON.stringify(problem)),
	);
	const after = findProblems(parseContent({ ...files, [path]: text }, name));
	const isOwn = ({ file }: Problem) => file === `${name}/${path}`;
	return {
		// What comes next names it.
		own: after.filter((one) => isOwn(one) && one.rule !== 'unnamed-record'),
		others: after.filter((one) => !isOwn(one) && !before.has(JSON.stringify(one))),
	};
}
