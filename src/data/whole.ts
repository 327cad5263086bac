import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import { toRecord } from '../lib/url.ts';

/** All fields of a record; null where one is left out. */
export type Whole<Data> = {
	[Name in keyof Data]-?:
		Exclude<Data[Name], undefined> | (undefined extends Data[Name] ? null : never);
};

/** Every field that the schema of a record knows, null where the record leaves it out. */
export function readFields<Data extends object>(record: {
	collection: Collection;
	data: Data;
}): Whole<Data> {
	const names = Object.keys(schemas[record.collection].shape) as (keyof Data)[];
	return Object.fromEntries(names.map((name) => [name, record.data[name] ?? null])) as never;
}

/** The whole address of a record’s page. */
export function locate({ collection, id }: Entry, base: URL): string {
	return new URL(toRecord(collection, id), base).href;
}

/** The name of an actor. */
export function nameActor(ledger: Ledger, id: string): string {
	return ledger.get('actors', id).data.name;
}

/** Which records name each id: one pass over the records, however many ids there are. */
export function indexBy<Rec extends { id: string }>(
	records: readonly Rec[],
	listIds: (record: Rec) => readonly string[],
): (id: string) => string[] {
	const found = new Map<string, Set<string>>();
	for (const record of records)
		for (const id of listIds(record)) found.set(id, (found.get(id) ?? new Set()).add(record.id));
	return (id) => [...(found.get(id) ?? [])];
}
