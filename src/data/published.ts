import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { toRecord } from '../lib/url.ts';
import type { Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import { readDictionary, type Dictionary } from './dictionary.ts';
import { key, page, type Meaning } from './meaning.ts';

/** The records of one folder as they are published. */
export interface Published<Rec, Line = Rec> {
	name: string;
	dictionary: Dictionary;
	records: readonly Rec[];
	/** What the rows of the table are made from: the records, or parts of them. */
	lines: readonly Line[];
}

/** A field that no file in `content/` holds: what it means, and how it is computed. */
interface Computation<Name extends Collection> extends Meaning {
	compute(record: Entry<Name>): unknown;
}

/** The field that speaks to the check alone: why a rule is not kept. */
const INNER = 'exceptions';

/** All that is computed for the records of a folder, by the name of the field. It may stand in for a field of the schema. */
export type Computations<Name extends Collection> = Readonly<Record<string, Computation<Name>>>;

/** A record as it is published: its fields, null where one is left out, and what is computed. */
export type PublishedRecord<Name extends Collection, Computed> = {
	id: string;
	page: string;
} & Omit<NullFilled<Entry<Name>['data']>, keyof Computed | typeof INNER> & {
		[Field in keyof Computed]: Computed[Field] extends { compute(record: never): infer Value }
			? Value
			: never;
	};

/** All fields of a record; null where one is left out. */
type NullFilled<Data> = {
	[Name in keyof Data]-?:
		Exclude<Data[Name], undefined> | (undefined extends Data[Name] ? null : never);
};

/** Takes the records of a folder from the ledger, each with its page and with what is computed for it. */
export function publishRecords<Name extends Collection, Computed extends Computations<Name>>(
	collection: Name,
	computed: Computed,
	{ ledger, base }: { ledger: Ledger; base: URL },
): Published<PublishedRecord<Name, Computed>> {
	const meanings = [...readDictionary(schemas[collection])].filter(
		([path]) => path.split('.')[0] !== INNER,
	);
	const names = meanings.map(([path]) => path).filter((path) => !path.includes('.'));
	const records = ledger.all(collection).map((record) => ({
		id: record.id,
		...fillWithNull(record.data, names),
		...Object.fromEntries(
			Object.entries(computed).map(([name, { compute }]) => [name, compute(record)]),
		),
		page: locate(record, base),
	})) as PublishedRecord<Name, Computed>[];
	const dictionary = new Map([
		['id', key],
		...meanings,
		...Object.entries(computed).map(([name, field]): [string, Meaning] => {
			const { compute: _, ...meaning } = field;
			return [name, meaning];
		}),
		['page', page],
	]);
	return { name: collection, dictionary, records, lines: records };
}

function fillWithNull(data: object, names: readonly string[]): object {
	const given = new Map<string, unknown>(Object.entries(data));
	return Object.fromEntries(names.map((name) => [name, given.get(name) ?? null]));
}

/** The whole address of a record’s page. */
export function locate({ collection, id }: Entry, base: URL): string {
	return new URL(toRecord(collection, id), base).href;
}

/** The name of an actor. */
export function nameActor(ledger: Ledger, id: string): string {
	return ledger.get('actors', id).data.name;
}
