import { findOddLetters, nameLetter, type OddLetter } from '../letters.ts';
import { findPosition } from '../offset.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Content, type ContentFile, type Path, type PathText } from '../content.ts';

/**
 * Finds characters that readers don’t see or that turn a text around: as they are typed, as escapes in YAML, and as
 * character references in a story.
 */
export function findOddCharacters({ records, site }: Content): Problem[] {
	return [...records, ...(site ? [site] : [])].flatMap((file) =>
		keepFirstPerLine([...findTyped(file), ...findEscaped(file), ...findReferences(file)]),
	);
}

/** Each of them once in a line: a text from a word processor may hold hundreds. */
function keepFirstPerLine(problems: Problem[]): Problem[] {
	const seen = new Map(problems.toReversed().map((one) => [`${one.line} ${one.wrong}`, one]));
	return problems.filter((one) => seen.get(`${one.line} ${one.wrong}`) === one);
}

function explain(letter: string): [wrong: string, fix: string] {
	return [`${nameLetter(letter)}, stands here, and readers can’t see it.`, explainRemedy(letter)];
}

function explainRemedy(letter: string): string {
	if (/[\r\u2028\u2029\u0085]/.test(letter)) return 'Take it out, or begin a new line instead.';
	if (letter === '\u00AD') return 'Take it out. Browsers break long words by themselves.';
	if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(letter))
		return 'Take it out. The pages write each language in its own direction.';
	return 'Take it out, and type what stands around it again.';
}

function findTyped({ file, text }: ContentFile): Problem[] {
	const odd = findOddLetters(text).map(({ offset, letter }) => ({
		offset,
		said: explain(letter),
	}));
	// YAML and Markdown take a no-break space for a letter where they need a space.
	const spaces = text.matchAll(/^[ \t>]*(?:[-*+]|#{1,6}|\d+[.)]|[\w-]+:)?([\u00A0\u202F])/gm);
	const needed = [...spaces].map(({ 0: { length }, 1: letter = '', index }) => ({
		offset: index + length - 1,
		said: [
			`${nameLetter(letter)}, stands where the line needs a common one.`,
			'Type the space again.',
		] as const,
	}));
	return [...odd, ...needed].map(({ offset, said: [wrong, fix] }) => ({
		...{ file, ...findPosition(text, offset), wrong, fix },
	}));
}

/** Those in a value that are not typed in the file, but written as `\u200b`. */
function findEscaped(file: ContentFile): Problem[] {
	// Without a backslash no letter is written so.
	if (!file.text.includes('\\')) return [];
	return listAllTexts(file.raw).flatMap(({ path, text }) =>
		findOddLetters(text)
			.filter(({ letter }) => !file.text.includes(letter))
			.map(({ letter }) => problemAt(file, path, ...explain(letter))),
	);
}

/** Every text in the fields of a file, and every name of a field. */
function listAllTexts(value: unknown, path: Path = []): PathText[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		...(Array.isArray(value) ? [] : [{ path: [...path, key], text: key }]),
		...listAllTexts(inner, [...path, key]),
	]);
}

/** The names that HTML has for characters which nobody sees. */
const named = new Map([
	...Object.entries({ shy: '\u00AD', zwnj: '\u200C', zwj: '\u200D', lrm: '\u200E', rlm: '\u200F' }),
	...Object.entries({ ZeroWidthSpace: '\u200B', NegativeVeryThinSpace: '\u200B' }),
	...Object.entries({ NegativeThinSpace: '\u200B', NegativeMediumSpace: '\u200B' }),
	...Object.entries({ NegativeThickSpace: '\u200B', NoBreak: '\u2060', ApplyFunction: '\u2061' }),
	...Object.entries({ af: '\u2061', InvisibleTimes: '\u2062', it: '\u2062' }),
	...Object.entries({ InvisibleComma: '\u2063', ic: '\u2063' }),
]);

/** Those in a story that are written as `&#x200b;` or `&shy;`. */
function findReferences(file: ContentFile & { body?: unknown; collection?: string }): Problem[] {
	if (file.collection !== 'stories' && file.collection !== 'pages') return [];
	const { decoded, offsets } = decodeReferences(file.text);
	return findOddLetters(decoded).flatMap(({ offset, letter }: OddLetter) => {
		const at = offsets.get(offset);
		if (at === undefined) return [];
		const [wrong, fix] = explain(letter);
		return [{ file: file.file, ...findPosition(file.text, at), wrong, fix }];
	});
}

/** A text with its references as characters, and where each of these was written, by where it stands now. */
function decodeReferences(text: string): { decoded: string; offsets: Map<number, number> } {
	const offsets = new Map<number, number>();
	let [decoded, end] = ['', 0];
	for (const { 0: written, 1: hex, 2: decimal, 3: name = '', index } of text.matchAll(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
	)) {
		const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
		const letter = code <= 0x10ffff ? String.fromCodePoint(code) : named.get(name);
		if (letter === undefined) continue;
		decoded += text.slice(end, index);
		offsets.set(decoded.length, index);
		decoded += letter;
		end = index + written.length;
	}
	return { decoded: decoded + text.slice(end), offsets };
}
