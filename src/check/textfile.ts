import { findConflicts } from './conflict.ts';
import { findPosition } from './offset.ts';
import type { Unread } from './oddfile.ts';
import type { Problem } from './problem.ts';

/** No line has more letters: nobody writes such a paragraph, and to look through one takes long. */
const LONGEST_LINE = 10_000;

/** The text of a file without a byte order mark, which some editors write; none where it can’t be parsed. */
export function findUnreadable(
	file: string,
	given: string | Unread,
): { text?: string; problems: Problem[] } {
	if (typeof given !== 'string') return { problems: [{ file, line: 1, column: 1, ...given }] };
	const text = given.replace(/^\uFEFF/, '');
	const conflicts = findConflicts(file, text);
	if (conflicts.length > 0) return { problems: conflicts };
	const long = text.split('\n').findIndex(({ length }) => length > LONGEST_LINE);
	if (long !== -1) {
		const wrong = `This line has more than ${LONGEST_LINE} letters.`;
		const fix = 'Break it into paragraphs, or take out what does not belong there.';
		return { problems: [{ file, line: long + 1, column: 1, wrong, fix }] };
	}
	// Node.js replaces each letter that it can’t decode by U+FFFD.
	const at = text.indexOf('\uFFFD');
	if (at === -1) return { text, problems: [] };
	const wrong = 'A letter here can’t be read: the file is not saved as UTF-8.';
	const fix = 'Save it as UTF-8, and look whether each letter is as it should be.';
	return { text, problems: [{ file, ...findPosition(text, at), wrong, fix }] };
}
