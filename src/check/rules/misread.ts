import { findPosition } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** The letters that Windows-1252 has for the bytes 80 to BF, which follow the first in a letter of UTF-8. */
const bytes = new Map(
	Array.from({ length: 64 }, (_, i) => [
		new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)),
		0x80 + i,
	]),
);

const TAIL = `[${[...bytes.keys()].join('').replace(/[\]\\^-]/g, '\\$&')}]`;

/** Signs that may well follow a capital with an accent: «CAFÉ», „Ä“, LOTE Ã…. */
const APART = '[^»›”“’‘…–—]';

/**
 * Letters of UTF-8 that were read as Windows-1252: quotation marks and the like (â€™), letters with accents (Ã©), a blank or
 * a sign of money (Â£), two letters of Cyrillic or Greek (Ð¾Ð´), a byte order mark.
 */
const MISREAD = new RegExp(
	`(?:â[€„†‚]${TAIL}|[ÂÃ](?=${APART})${TAIL}|(?:[ÎÏÐÑ]${TAIL}){2,}|ï»¿)+`,
	'gu',
);

/** A question mark inside a word, where an old program knew no such letter. Addresses have their reasons for one. */
const LOST = /(?<=[\p{L}\s(])\?(?=\p{L})/gu;

/** Finds letters that were lost when a text was saved or opened in another encoding. */
export function findMisread({ records, site }: Content): Problem[] {
	return [...records, ...(site ? [site] : [])].flatMap(({ file, text }) => [
		...[...text.matchAll(MISREAD)].map(({ 0: found, index }) => ({
			...{ file, ...findPosition(text, index) },
			wrong: `Letters here were read in another encoding: ${quote(found)}.`,
			fix: `Did you mean ${quote(decode(found))}?`,
		})),
		...[...blankAddresses(text).matchAll(LOST)].map(({ index }) => ({
			...{ file, ...findPosition(text, index) },
			wrong: `A question mark stands in a word: ${quote(wordAround(text, index))}.`,
			fix: 'Type the letter or the quotation mark again that stood there, or put a blank after it.',
			level: 'warning' as const,
		})),
	]);
}

function decode(found: string): string {
	const codes = [...found].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0));
	return new TextDecoder().decode(Uint8Array.from(codes));
}

function blankAddresses(text: string): string {
	return text.replace(/[a-z]+:\S+|\]\([^)]*\)/g, (found) => ' '.repeat(found.length));
}

function wordAround(text: string, index: number): string {
	return `${/\S*$/.exec(text.slice(0, index))?.[0]}${/^\S*/.exec(text.slice(index))?.[0]}`;
}
