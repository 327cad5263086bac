import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { readFields } from '../check/fields.ts';
import { recordPattern } from '../check/filename.ts';
import type { Collection } from '../schema/fields/ref.ts';

/** How Astro reads files of one ending, as its glob loader is told. */
interface EntryType {
	getEntryInfo(file: { contents: string }): object;
}

/** Loads the records of a folder: the files that the check reads, and their fields as the check reads them. */
export function loadRecords(contentFolder: string, collection: Collection): Loader {
	const base = toUrl(`${contentFolder}/${collection}`);
	// Astro would warn of a folder that nobody needs: the check tells which must be there.
	if (!existsSync(base)) return { name: 'no records', load: async ({ store }) => store.clear() };
	return readAsChecked(glob({ base, pattern: recordPattern(collection), generateId }), collection);
}

/** Loads `site.yaml`. */
export function loadSettings(contentFolder: string): Loader {
	return readAsChecked(glob({ base: toUrl(contentFolder), pattern: 'site.yaml', generateId }));
}

/** A folder as an address: in a bare path, Astro would read `#`, `?` and `%` as parts of one. */
function toUrl(folder: string): URL {
	return pathToFileURL(`${resolve(folder)}/`);
}

function generateId({ entry }: { entry: string }): string {
	return entry.replace(/\.[a-z]+$/, '');
}

/**
 * Astro reads YAML by another parser than the check, for which one text may mean another thing. What is checked is what is
 * built: the loader is given the check’s own reading.
 */
function readAsChecked(loader: Loader, collection?: Collection): Loader {
	return {
		...loader,
		load(context) {
			const { entryTypes } = context as LoaderContext & { entryTypes: Map<string, EntryType> };
			const read = [...entryTypes].map(([ending, type]): [string, EntryType] => [
				ending,
				{ ...type, getEntryInfo: ({ contents }) => readFields(collection, contents) },
			]);
			const checked = { ...context, entryTypes: new Map(read) };
			return loader.load(checked);
		},
	};
}
