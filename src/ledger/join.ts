import { siteBlocks, type Blocks } from '../schema/blockrules.ts';
import {
	collections,
	listReferences,
	type Collection,
	type Reference,
} from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import type { Site } from '../schema/site.ts';
import { listBlocks } from './body.ts';
import type { Entry } from './entry.ts';
import type { MediaFile } from './mediafile.ts';
import { deriveHistories, type StatusChange } from './history.ts';
import { sortRecords } from './order.ts';

/** All records of an investigation, and the references between them. */
export interface Ledger {
	site: Site;
	/** The blocks that a text may hold. */
	blocks: Blocks;
	/** All records of one folder, in the order for readers (order.ts). */
	all<Name extends Collection>(collection: Name): readonly Entry<Name>[];
	/** One record. Throws a RangeError if there is none: the check makes sure that every reference leads to a record. */
	get<Name extends Collection>(collection: Name, id: string): Entry<Name>;
	/** The records of `from` that point to `target`, each once, in the order for readers. */
	pointingTo<Name extends Collection>(from: Name, target: Entry): Entry<Name>[];
	/**
	 * The records of `into` to which the fields and the blocks of `record` point, each once, in the order of the
	 * references.
	 */
	pointedAt<Name extends Collection>(into: Name, record: Entry): Entry<Name>[];
	/** Every change in the status of a place, in the order of time. */
	historyOf(place: Entry<'places'>): StatusChange[];
	/** A file of `content/media/`. Throws a RangeError if there is none, as `get` does. */
	file(name: string): MediaFile;
	/** The name of a country in the language of the site. */
	countryName(code: string): string;
}

/** Joins the records of an investigation, which may come in any order. */
export function joinLedger(
	site: Site,
	records: readonly Entry[],
	{ files = [], blocks = siteBlocks }: { files?: readonly MediaFile[]; blocks?: Blocks } = {},
): Ledger {
	const countries = new Intl.DisplayNames(site.language, { type: 'region' });
	const countryName = (code: string) => countries.of(code) ?? code;
	const folders = new Map<Collection, Entry[]>(
		collections.map((name) => {
			const own = records.filter(({ collection }) => collection === name);
			return [name, sortRecords(own, countryName)];
		}),
	);
	const all = <Name extends Collection>(name: Name) => folders.get(name) as Entry<Name>[];
	const byKey = new Map([...folders.values()].flat().map((record) => [keyOf(record), record]));
	const { incoming, outgoing } = indexReferences(byKey, blocks);
	const histories = deriveHistories(all('events'), all('statuses'));
	return {
		site,
		blocks,
		all,
		countryName,
		get<Name extends Collection>(collection: Name, id: string) {
			const found = byKey.get(keyOf({ collection, id }));
			if (!found) throw new RangeError(`there is no ${id} in ${collection}`);
			return found as Entry<Name>;
		},
		file(name) {
			const found = files.find((one) => one.name === name);
			if (!found) throw new RangeError(`there is no file ${name} in media`);
			return found;
		},
		historyOf: (place) => histories.get(place.id) ?? [],
		pointingTo: (from, target) => select(from, incoming.get(keyOf(target))),
		pointedAt: (into, record) => select(into, outgoing.get(keyOf(record))),
	};
}

/** The records to which each record points, and those that point to it. A Set keeps the order in which it was filled. */
function indexReferences(byKey: ReadonlyMap<string, Entry>, blocks: Blocks) {
	const incoming = new Map<string, Set<Entry>>();
	const outgoing = new Map<string, Set<Entry>>();
	for (const [key, record] of byKey) {
		const targets = listMentions(record, blocks).flatMap(
			(mention) => byKey.get(keyOf(mention)) ?? [],
		);
		outgoing.set(key, new Set(targets));
		for (const target of targets) {
			const from = incoming.get(keyOf(target)) ?? new Set();
			incoming.set(keyOf(target), from.add(record));
		}
	}
	return { incoming, outgoing };
}

function select<Name extends Collection>(name: Name, found: Iterable<Entry> = []): Entry<Name>[] {
	return [...found].filter((record) => record.collection === name) as Entry<Name>[];
}

function keyOf({ collection, id }: { collection: Collection; id: string }): string {
	return `${collection}/${id}`;
}

/** The references in the fields of a record and in the blocks of its body. */
function listMentions(record: Entry, known: Blocks): Reference[] {
	const fields = listReferences(schemas[record.collection], record.data);
	const body = 'body' in record ? (record.body ?? '') : '';
	const blocks = listBlocks(body).flatMap(({ name, attributes }) => {
		const rules = known.get(name);
		return rules ? listReferences(rules.schema, attributes) : [];
	});
	return [...fields, ...blocks];
}
