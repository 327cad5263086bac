import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { splitIds, type Collection } from '../schema/fields/ref.ts';
import type { OwnBlock } from '../schema/ownblock.ts';
import { toRecord } from '../lib/url.ts';
import { formatDate } from '../words/formatdate.ts';
import { nameRecord } from '../words/names.ts';

/** A record as a block of an investigation’s own is given it. */
interface GivenRecord {
	id: string;
	/** How pages call it. */
	name: string;
	/** The address of its page. */
	href: string;
	/** Its fields. */
	data: Entry['data'];
}

/** What a block of an investigation’s own is given: its attributes, those that name records as these, and how to write dates and numbers. */
export function makeProps(
	ledger: Ledger,
	{ attributes }: OwnBlock,
	written: Readonly<Record<string, string>>,
): Record<string, unknown> {
	const { language } = ledger.site;
	const find = (collection: Collection, id: string): GivenRecord => {
		const record = ledger.get(collection, id);
		const { data } = record;
		return { id, name: nameRecord(record, language), href: toRecord(collection, id), data };
	};
	const given = Object.entries(attributes).flatMap(
		([name, { record, records }]): [string, unknown][] => {
			const text = written[name];
			if (text === undefined) return [];
			if (record) return [[name, find(record, text)]];
			return [[name, records ? splitIds(text).map((id) => find(records, id)) : text]];
		},
	);
	return {
		...Object.fromEntries(given),
		language,
		formatDate: (date: string) => formatDate(date, language),
		formatNumber: (number: number) => new Intl.NumberFormat(language).format(number),
	};
}
