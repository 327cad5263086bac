import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findEmbargo } from '../../src/ledger/embargo.ts';
import { collections, listReferences, type Collection } from '../../src/schema/fields/ref.ts';
import { schemas } from '../../src/schema/schemas.ts';
import type { Site } from '../../src/schema/site.ts';
import { standings } from '../../src/words/en.ts';

/** One record as it stands in its file. */
export interface Entry {
	collection: Collection;
	id: string;
	file: string;
	/** The whole file. */
	text: string;
	/** Its fields; for a story or a page, its frontmatter. */
	data: any;
	/** What stands below the frontmatter. */
	body: string;
}

/** Every record of a content folder; drafts, and stories that wait for their day, left out. */
export function readLedger(folder = 'content'): Entry[] {
	const { updated } = readSite(folder);
	// A newsroom may have no tags, and no pictures.
	const folders = collections.filter((collection) => existsSync(join(folder, collection)));
	return folders.flatMap((collection) =>
		readdirSync(join(folder, collection))
			.filter((name) => /\.(yaml|mdx)$/.test(name))
			.map((name) => readEntry(collection, join(folder, collection, name)))
			.filter(({ data }) => data.draft !== true)
			.filter(({ data }) => collection !== 'stories' || !findEmbargo(data.published, updated)),
	);
}

/** The settings of the site. */
export function readSite(folder = 'content'): Site {
	return parse(readFileSync(join(folder, 'site.yaml'), 'utf8'));
}

/** The records of one folder. */
export function select(ledger: Entry[], collection: Collection): Entry[] {
	return ledger.filter((entry) => entry.collection === collection);
}

/** How a claim stands, as readers are told. */
export function standingOf({ data }: Pick<Entry, 'data'>): string {
	return standings[data.standing as keyof typeof standings];
}

/** The claims that answer a claim, those included that do so only in general. */
export function listAnswers(ledger: Entry[], { id }: Entry): Entry[] {
	return select(ledger, 'claims').filter(({ data }) =>
		[...(data.answers ?? []), ...(data.answersInGeneral ?? [])].includes(id),
	);
}

/** The ids of the sources that a record rests on, in its fields and in its prose. */
export function listSources({ collection, data, body }: Entry): string[] {
	const named = listReferences(schemas[collection], data)
		.filter((reference) => reference.collection === 'sources')
		.map(({ id }) => id);
	const cited = [...body.matchAll(/\bsource="([^"]+)"/g)].map((match) => match[1]!);
	return [...new Set([...named, ...cited])];
}

function readEntry(collection: Collection, file: string): Entry {
	const text = readFileSync(file, 'utf8');
	const id = file.replace(/^.*\/|\.\w+$/g, '');
	const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
	return { collection, id, file, text, data: parse(front ?? text), body: body ?? '' };
}
