import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readFields } from '../../check/fields.ts';
import { parseContent } from '../../check/parse.ts';
import { formatProblems } from '../../check/report.ts';
import { findProblems } from '../../check/run.ts';
import { newsFolders } from '../../ledger/update.ts';
import { isSentence } from '../../lib/sentence.ts';
import { schemas } from '../../schema/schemas.ts';
import { isTaken, pathOf, type Desk } from '../draft.ts';
import { listFormFields } from '../formfield.ts';
import { mergeRecord } from '../merge/mergerecord.ts';
import { keepPublished } from './publish.ts';

/** What became of a record: what changed, and what it said before; or what was wrong, and what it says now. */
export interface Revision {
	note?: string | undefined;
	was?: string | undefined;
	now?: string | undefined;
}

/** A record that says what became of it. */
export interface Revisable {
	collection: (typeof newsFolders)[number];
	id: string;
}

/** What is to be done about a revision before it can be written; undefined if nothing. */
export function findRevisionFault({ note, was, now }: Revision): string | undefined {
	if (note === undefined && (was === undefined || now === undefined))
		return 'Say what changed, as a sentence; or, of a mistake, what was wrong and what it says now: --was="…" --now="…".';
	if (note !== undefined && now !== undefined)
		return 'A change has a sentence and perhaps --was; a correction has --was and --now. Leave one of them out.';
	const open = [note, was, now].find((text) => text !== undefined && !isSentence(text));
	return open === undefined ? undefined : `End “${open}” with a full stop.`;
}

/**
 * Writes into a record what became of it today, and nothing else. Where a list of what was published is kept, the record is
 * in it as it is now. Gives what to print, and whether it was written.
 */
export async function reviseRecord(
	desk: Desk & { today: string },
	{ collection, id }: Revisable,
	revision: Revision,
): Promise<{ done: boolean; said: string }> {
	const refuse = (wrong: string) => ({ done: false, said: `${wrong}\nNothing was written.` });
	const path = pathOf(collection, id);
	const whole = desk.files[path];
	if (typeof whole !== 'string' || !isTaken(desk, collection, id))
		return refuse(`There is no ${desk.name}/${path}.`);
	const fault = findRevisionFault(revision);
	if (fault) return refuse(fault);
	const { note, was, now } = revision;
	const field = note === undefined ? 'corrections' : 'changed';
	const entry =
		note === undefined
			? { date: desk.today, was, now }
			: { date: desk.today, note, ...(was !== undefined && { was }) };
	const { data } = readFields(collection, whole);
	const list = Array.isArray(data[field]) ? (data[field] as unknown[]) : [];
	if (list.some((one) => isDeepStrictEqual(one, entry))) return refuse('It says so already.');
	const fields = listFormFields(schemas[collection]);
	const version = { data: { ...data, [field]: [...list, entry] } };
	const text = await mergeRecord(collection, whole, version, fields);
	writeFileSync(join(desk.folder, path), text);
	const files = { ...desk.files, [path]: text };
	const key = `${collection}/${id}`;
	// What was never published is first kept with all else.
	if (parseContent(files, desk.name).published?.has(key))
		keepPublished({ ...desk, files }, { isMinor: true, only: [key] });
	return { done: true, said: report({ ...desk, files }, path, field) };
}

function report({ name, files }: Desk, path: string, field: string): string {
	const own = findProblems(parseContent(files, name)).filter(
		({ file, wrong }) => file === `${name}/${path}` && !wrong.startsWith('It says something else'),
	);
	return [
		`${name}/${path} says so now, under “${field}”.`,
		own.length > 0 && `What the check says of it:\n\n${formatProblems(own)}`,
	]
		.filter(Boolean)
		.join('\n\n');
}

/** Whether a folder has records that say what became of them. */
export function isRevisable(collection: string): collection is Revisable['collection'] {
	return newsFolders.some((name) => name === collection);
}
