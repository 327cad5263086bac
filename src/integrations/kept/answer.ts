import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import type { Trace } from '../../ledger/reads/recorder.ts';
import { findName } from '../../ledger/reads/tracked.ts';
import { hashValue } from '../../lib/valuehash.ts';
import { collections, type Collection } from '../../schema/fields/ref.ts';

/** From how many records on a trace names the field of all of them instead of each. */
const MOST = 24;

/** Lists what a trace asks of the ledger. */
export function listQuestions({ questions, fields }: Trace): string[] {
	const ofFields = [...fields].flatMap(([column, ids]) =>
		ids.size > MOST ? [`column ${column}`] : [...ids].map((id) => `field ${column} ${id}`),
	);
	return [...questions, ...ofFields];
}

/** Returns a function that tells the hash of what a ledger answers to a question; undefined where it can’t be asked. */
export function createAnswers(ledger: Ledger): (question: string) => string | undefined {
	const known = new Map<string, string | undefined>();
	const records = new Map<string, Entry>();
	const find = (name: string) => {
		if (records.size === 0)
			for (const record of collections.flatMap((name) => ledger.all<Collection>(name)))
				records.set(findName(record) ?? '', record);
		return records.get(name);
	};
	return (question) => {
		if (!known.has(question)) known.set(question, answer(ledger, question, find));
		return known.get(question);
	};
}

function answer(
	ledger: Ledger,
	question: string,
	find: (name: string) => Entry | undefined,
): string | undefined {
	const [verb = '', first = '', ...others] = question.split(' ');
	const rest = others.join(' ');
	const named = (value: unknown) => hashValue(value, findName);
	const [collection, field = ''] = first.split('.') as [Collection, string?];
	const record = find(verb === 'field' ? `${collection}/${rest}` : rest || first);
	switch (verb) {
		case 'site':
			return named(ledger.site);
		case 'all':
			return named(ledger.all(collection));
		case 'get':
			return record && 'there';
		case 'field':
			return record && hashValue(readField(record, field));
		case 'column':
			return hashValue(ledger.all(collection).map((one) => [one.id, readField(one, field)]));
		case 'to':
			return record && named(ledger.pointingTo(first as Collection, record));
		case 'from':
			return record && named(ledger.pointedAt(first as Collection, record));
		case 'history':
			return record && named(ledger.historyOf(record as Entry<'places'>));
		case 'file':
			return named(ledger.file(question.slice('file '.length)));
		default:
			return undefined;
	}
}

/** What stands in a field; `*` are all fields, `body` is the text. */
function readField(record: Entry, field: string): unknown {
	if (field === '*') return { ...record.data };
	if (field === 'body') return 'body' in record ? record.body : undefined;
	return (record.data as Record<string, unknown>)[field];
}
