import { parsePath } from '../../check/filename.ts';
import { nameFolder, readFiles } from '../../check/read.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import { findIdFault, pathOf, type Desk } from '../draft.ts';
import type { Version } from '../merge/mergerecord.ts';
import { numberId, proposeId } from '../proposal.ts';
import { renameRecord } from '../renamerecord.ts';
import { listRecords, type Listed } from './listing.ts';
import { hashText, openFile, type Opened } from './opened.ts';
import { createParser } from './parser.ts';
import { createFile, deleteFile, replaceFile } from './store.ts';
import { writeWork, type Refused, type Work } from './work.ts';

export type Answers = ReturnType<typeof createAnswers>;

/**
 * Returns what the desk does in a content folder, by name. Each reads the folder anew: others write in it too. `findSite` gives
 * the address at which the site is shown meanwhile.
 */
export function createAnswers(
	folder: string,
	findSite: () => string | undefined = () => undefined,
) {
	const name = nameFolder(folder);
	const parse = createParser(name);
	const parseDraft = createParser(name);
	/** Where records went that were renamed here. */
	const moved = new Map<string, string>();
	const openDesk = (): Desk => ({ folder, name, files: readFiles(folder) });
	const open = (path: string, { files } = openDesk()) => openFile(parse(files), files, path);

	return {
		list: (): Listed[] => listRecords(parse(readFiles(folder))),

		open: ({ path }: { path: string }): Opened | Refused => open(path) ?? tellGone(path),

		/** What tells that something changed: the hash of a file, how many there are, and where the site is shown. */
		stamp({ path }: { path: string }): { etag?: string; count: number; site?: string } {
			const files = readFiles(folder);
			const text = Object.hasOwn(files, path) ? files[path] : undefined;
			const site = findSite();
			return {
				count: Object.keys(files).length,
				...(typeof text === 'string' && { etag: hashText(text) }),
				...(site !== undefined && { site }),
			};
		},

		/** What the check would say of a work, and where it would be written. */
		async judge(work: Work): Promise<Opened | Refused> {
			const desk = openDesk();
			const text = await writeWork(work);
			if (typeof text !== 'string') return text;
			const files = { ...desk.files, [work.path]: text };
			return openFile(parseDraft(files), files, work.path) ?? tellGone(work.path);
		},

		/** An id for a new record, and why there can’t be one. */
		propose({ collection, data, id }: { collection: Collection; data: object; id?: string }) {
			const desk = openDesk();
			const isTaken = (one: string) => Object.hasOwn(desk.files, pathOf(collection, one));
			const proposed = id ?? numberId(proposeId(collection, data as Version['data']), isTaken);
			return {
				id: proposed,
				path: pathOf(collection, proposed),
				fault: findIdFault(desk, collection, proposed),
			};
		},

		async save(work: Work): Promise<Opened | Refused> {
			const text = await writeWork(work);
			if (typeof text !== 'string') return text;
			const { collection, id } = parsePath(work.path);
			const desk = openDesk();
			if (work.base === undefined) {
				if (!collection || !id || pathOf(collection, id) !== work.path)
					return { said: 'A record has an id of lower-case letters, digits and hyphens.' };
				const fault = findIdFault(desk, collection, id);
				if (fault) return { said: fault };
				createFile(folder, work.path, text);
				return open(work.path) ?? tellGone(work.path);
			}
			const theirs = desk.files[work.path];
			if (typeof theirs !== 'string') return { ...tellGone(work.path), mine: text };
			if (theirs !== work.base) return tellStale(work.path, text);
			if (text !== theirs) replaceFile(folder, work.path, text);
			return open(work.path) ?? tellGone(work.path);
		},

		rename({ path, etag, id }: { path: string; etag: string; id: string }): Opened | Refused {
			const desk = openDesk();
			const { collection, id: old } = parsePath(path);
			const refused = findStale(path, etag);
			if (refused || !collection || old === undefined) return refused ?? tellGone(path);
			const { done, said } = renameRecord(desk, { collection, id: old }, id);
			if (!done) return { said };
			const now = pathOf(collection, id);
			moved.set(path, now);
			moved.delete(now);
			return open(now) ?? tellGone(now);
		},

		remove({ path, etag }: { path: string; etag: string }): { removed: true } | Refused {
			const refused = findStale(path, etag);
			if (refused || !parsePath(path).collection) return refused ?? tellGone(path);
			deleteFile(folder, path);
			return { removed: true };
		},
	};

	function findStale(path: string, etag: string): Refused | undefined {
		const opened = open(path);
		if (!opened) return tellGone(path);
		return opened.etag === etag ? undefined : tellStale(path);
	}

	function tellStale(path: string, mine?: string): Refused {
		const theirs = open(path);
		return {
			said: `${name}/${path} was changed since you opened it. Nothing was written.`,
			...(theirs && { theirs }),
			...(mine !== undefined && { mine }),
		};
	}

	function tellGone(path: string): Refused {
		const now = moved.get(path);
		const help = now ? ` It is ${name}/${now} now.` : '';
		return { said: `There is no ${name}/${path}.${help} Nothing was written.` };
	}
}
