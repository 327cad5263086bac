import { parsePath } from '../../check/filename.ts';
import { mergeLines, mergeRecord, type Version } from '../merge/mergerecord.ts';
import { writeRecord } from '../recordtext.ts';
import { fieldsOf } from './forms.ts';
import type { Opened } from './opened.ts';

/** What an editor made of a file: fields and text, or the whole file; and the file it was made of, none for a new record. */
export interface Work {
	path: string;
	base?: string;
	/** What the fields are written into, where the whole file was edited before them. */
	from?: string;
	version?: Version;
	text?: string;
}

/** Nothing was written: why, and the two versions where a file was changed underneath. */
export interface Refused {
	said: string;
	theirs?: Opened;
	mine?: string;
}

/** The text of a file as it would be written; why not, where what was edited can’t be put into it. */
export async function writeWork({
	path,
	base,
	from = base,
	version,
	text,
}: Work): Promise<string | Refused> {
	const { collection } = parsePath(path);
	if (text !== undefined) return base === undefined ? text : mergeLines(base, text);
	if (!version) return { said: 'There is nothing to write.' };
	if (from === undefined)
		return collection
			? writeRecord(collection, version.data, version.body)
			: { said: 'Only records are new.' };
	try {
		return await mergeRecord(collection, from, version, fieldsOf(collection));
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return { said: 'These fields can’t be written into the file. Edit it as text.' };
	}
}
