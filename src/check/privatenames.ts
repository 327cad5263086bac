import { existsSync, readFileSync } from 'node:fs';
import { decode, type Unread } from './oddfile.ts';
import type { Problem } from './problem.ts';

/** Where the list lies, unless the variable PRIVATE_NAMES names another file. Git passes it over. */
const LIST = 'private-names.txt';

/**
 * Reads the names that we do not print: one a line; a line that begins with # is a remark. None where there is no
 * list; a problem where the variable names one that can’t be read.
 */
export function readPrivateNames(named = process.env['PRIVATE_NAMES']): {
	names: string[];
	problems: Problem[];
} {
	const file = named || LIST;
	if (!existsSync(file)) return { names: [], problems: named ? [explain(file, absent)] : [] };
	const text = decode(readFileSync(file));
	if (typeof text !== 'string') return { names: [], problems: [explain(file, text)] };
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	return { names: lines.filter((line) => line !== '' && !line.startsWith('#')), problems: [] };
}

const absent: Unread = {
	wrong: 'The list of names that we do not print is not there, though PRIVATE_NAMES says so.',
	fix: 'Put it there, or name the file that holds it.',
};

function explain(file: string, unread: Unread): Problem {
	return { file, line: 1, column: 1, ...unread };
}
