import { listClusters } from '../lib/font/face.ts';

/** The mean width of a letter in running text, in ems: measured over the notes of the map, rounded up. */
const letters = { sans: 0.5, serif: 0.45 };

/** Letters of twice that width, which are written without blanks: a line may end after each of them. */
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** What begins no line. */
const CLOSING = /[、。〉》」』】〕！），．：；？｝]/u;

/** The width of a text in letters. */
function countLetters(text: string): number {
	return listClusters(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

/** The width of a text of one line in ems, about. */
export function estimateWidth(text: string, face: keyof typeof letters): number {
	return countLetters(text) * letters[face];
}

/**
 * Breaks a text into lines of at most `width` ems: between words, between letters of scripts without blanks, and within a
 * word only if it is longer than a line.
 */
export function wrapText(text: string, width: number, face: keyof typeof letters): string[] {
	const max = Math.floor(width / letters[face]);
	const lines: string[] = [];
	let filled = 0;
	for (const word of text.split(/\s+/))
		cutWord(word, max).forEach((part, i) => {
			const length = countLetters(part);
			const gap = i === 0 ? ' ' : '';
			const last = lines.at(-1);
			if (last !== undefined && filled + gap.length + length <= max) {
				lines[lines.length - 1] = last + gap + part;
				filled += gap.length + length;
			} else {
				lines.push(part);
				filled = length;
			}
		});
	return lines;
}

/** Cuts a word into the parts between which a line may end. */
function cutWord(word: string, max: number): string[] {
	if (!WIDE.test(word) && countLetters(word) <= max) return [word];
	const parts: string[] = [];
	let isClosed = true;
	for (const letter of listClusters(word)) {
		const isWide = WIDE.test(letter);
		const last = parts.at(-1);
		const room = last === undefined ? 0 : max - countLetters(last);
		const joins = CLOSING.test(letter) || (!isWide && !isClosed && room >= 1);
		if (joins && last !== undefined) parts[parts.length - 1] = last + letter;
		else parts.push(letter);
		isClosed = isWide;
	}
	return parts;
}

/** Escapes a text for XML, between tags or in quotation marks. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
