import { readFields } from '../../check/fields.ts';
import { endingOf } from '../../check/filename.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '../../schema/fields/ref.ts';
import type { FormField } from '../formfield.ts';
import { formatRecord } from '../recordtext.ts';
import { mergeFields } from './mergefields.ts';

/** The parts of a file: a byte order mark, what begins the fields, the fields, what ends them, and the text. */
export interface Split {
	head: string;
	fields: string;
	fence: string;
	body: string;
	/** The empty lines after the text. */
	end: string;
}

/** As the check reads them: src/check/frontmatter.ts. */
const FENCES = /^(---[ \t]*\r?\n)([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/;

/** Splits a record as it is written. Nothing is lost: the parts, joined, are the file. Undefined where it can’t be split. */
export function splitRecord(ending: '.yaml' | '.mdx', whole: string): Split | undefined {
	const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
	const text = whole.slice(mark.length);
	if (ending === '.yaml') return { head: mark, fields: text, fence: '', body: '', end: '' };
	const [all = '', open = '', fields = ''] = FENCES.exec(text) ?? [];
	if (!all) return undefined;
	const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(all.length))?.[0] ?? '';
	const fence = all.slice(open.length + fields.length) + blank;
	const body = text.slice(all.length + blank.length);
	const end = /\s*$/.exec(body)?.[0] ?? '';
	return { head: mark + open, fields, fence, body: body.slice(0, body.length - end.length), end };
}

/** What an editor made of a record: all its fields, and its text, whose lines end in `\n`. */
export interface Version {
	data: Readonly<Record<string, unknown>>;
	body?: string;
}

/**
 * Writes a version of a record into its file, and changes nothing else. Where the file stood as the formatter would write it,
 * it does so afterwards. Throws a RangeError where the fields can’t be merged.
 */
export async function mergeRecord(
	collection: Collection | undefined,
	whole: string,
	{ data, body }: Version,
	fields: readonly FormField[],
): Promise<string> {
	const ending = collection ? endingOf(collection) : '.yaml';
	const split = splitRecord(ending, whole);
	if (!split) throw new RangeError('the fields do not begin or end');
	const parts = {
		...split,
		fields: mergeFields(split.fields, data, fields),
		body: body === undefined ? split.body : mergeLines(split.body, body),
	};
	const merged = joinRecord(parts);
	if (merged === whole || (await attemptFormat(ending, whole)) !== whole) return merged;
	const formatted = await attemptFormat(ending, merged);
	const isSame =
		formatted !== undefined &&
		isDeepStrictEqual(readFields(collection, formatted).data, readFields(collection, merged).data);
	return isSame ? formatted : merged;
}

/** The file that has those parts. */
export function joinRecord({ head, fields, fence, body, end }: Split): string {
	return head + fields + fence + body + end;
}

/** Writes a text over an old one: lines that are the same at its beginning and its end keep their bytes. */
export function mergeLines(old: string, text: string): string {
	const before = old.split(/(?<=\n)/);
	const plain = (line: string) => line.replace(/\r?\n$/, '\n');
	const after = text.split(/(?<=\n)/);
	const newline = /\r\n/.test(old) ? '\r\n' : '\n';
	let first = 0;
	const most = Math.min(before.length, after.length);
	while (first < most && plain(before[first] ?? '') === after[first]) first++;
	let last = 0;
	while (last < most - first && plain(before.at(-1 - last) ?? '') === after.at(-1 - last)) last++;
	const middle = after.slice(first, after.length - last);
	return [
		...before.slice(0, first),
		...middle.map((line) => line.replace(/\n$/, newline)),
		...before.slice(before.length - last),
	].join('');
}

/** The text as the formatter writes it; undefined where it can’t read it. */
async function attemptFormat(ending: '.yaml' | '.mdx', text: string): Promise<string | undefined> {
	try {
		return await formatRecord(ending, text);
	} catch {
		return undefined;
	}
}
