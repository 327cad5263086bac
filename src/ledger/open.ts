import { getCollection } from 'astro:content';
import { blockSchemas, type BlockName } from '../schema/block.ts';
import { listBlocks } from './body.ts';
import type { Entry } from './entry.ts';
import { deriveHistories, statusIdsAt, type StatusChange } from './history.ts';
import {
	collections,
	listReferences,
	type Collection,
	type Reference,
} from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import type { Site } from '../schema/site.ts';
import { sortRecords } from './order.ts';

export type { Entry };

/** Every record, joined: what it points to, and what points to it. */
export interface Ledger {
	site: Site;
	/** All records of one folder, in their order for readers. */
	all<Name extends Collection>(collection: Name): readonly Entry<Name>[];
	/** One record. The check has seen to it that it exists. */
	get<Name extends Collection>(collection: Name, id: string): Entry<Name>;
	/** The records of `from` that point to this one, each once, in their order for readers. */
	pointingTo<Name extends Collection>(from: Name, target: Entry): Entry<Name>[];
	/** The ids in `into` that a record or the blocks in its body point to, each once. */
	pointedAt<Name extends Collection>(into: Name, record: Entry): Entry<Name>[];
	/** Every change in the status of a place, in order. */
	historyOf(place: Entry<'places'>): StatusChange[];
	/** The statuses of a place on the day the facts were last gone through, the main one first. */
	statusesOf(place: Entry<'places'>): Entry<'statuses'>[];
	/** The name of a country in the language of the site. */
	countryName(code: string): string;
}

let opened: Promise<Ledger> | undefined;

/** All of `content/`. Drafts are in it only while someone writes. */
export function openLedger(): Promise<Ledger> {
	if (import.meta.env.DEV) return readLedger();
	return (opened ??= readLedger());
}

async function readLedger(): Promise<Ledger> {
	const [settings] = await getCollection('settings');
	const site = settings!.data;
	const countries = new Intl.DisplayNames(site.language, { type: 'region' });
	const countryName = (code: string) => countries.of(code) ?? code;

	const shelves = new Map<string, Entry[]>();
	for (const collection of collections) {
		const records = (await getCollection(collection)) as Entry[];
		const seen = records.filter((record) => import.meta.env.DEV || !isDraft(record));
		shelves.set(collection, sortRecords(seen, countryName));
	}
	const all = <Name extends Collection>(name: Name) => shelves.get(name) as Entry<Name>[];

	const byId = new Map([...shelves.values()].flat().map((record) => [keyOf(record), record]));
	const incoming = new Map<string, Set<Entry>>();
	const outgoing = new Map<string, Entry[]>();
	for (const record of byId.values()) {
		const targets = listMentions(record).flatMap(({ collection, id }) => {
			return byId.get(`${collection}/${id}`) ?? [];
		});
		outgoing.set(keyOf(record), [...new Set(targets)]);
		for (const target of targets) {
			const key = keyOf(target);
			incoming.set(key, (incoming.get(key) ?? new Set()).add(record));
		}
	}

	const histories = deriveHistories(all('events'), all('statuses'));
	const historyOf = (place: Entry<'places'>) => histories.get(place.id) ?? [];
	const get = <Name extends Collection>(collection: Name, id: string) => {
		const found = byId.get(`${collection}/${id}`);
		if (!found) throw new Error(`there is no ${id} in ${collection}`);
		return found as Entry<Name>;
	};

	return {
		site,
		all,
		get,
		historyOf,
		countryName,
		pointingTo(from, target) {
			// Sets keep the order in which records were met, which is their order for readers.
			const pointing = [...(incoming.get(keyOf(target)) ?? [])];
			return pointing.filter((record) => record.collection === from) as never[];
		},
		pointedAt(into, record) {
			const targets = outgoing.get(keyOf(record)) ?? [];
			return targets.filter((target) => target.collection === into) as never[];
		},
		statusesOf(place) {
			return statusIdsAt(historyOf(place), site.updated).map((id) => get('statuses', id));
		},
	};
}

function keyOf({ collection, id }: Entry): string {
	return `${collection}/${id}`;
}

function isDraft(record: Entry): boolean {
	return record.collection === 'stories' && record.data.draft;
}

/** What a record points to: in its fields, and in the blocks of its body. */
function listMentions(record: Entry): Reference[] {
	const fields = listReferences(schemas[record.collection], record.data);
	const body = 'body' in record ? (record.body ?? '') : '';
	const blocks = listBlocks(body).flatMap(({ name, attributes }) =>
		name in blockSchemas ? listReferences(blockSchemas[name as BlockName], attributes) : [],
	);
	return [...fields, ...blocks];
}
