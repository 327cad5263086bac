import { showLetters } from './letters.ts';

/** How many columns of a terminal an excerpt takes at most. */
const WIDTH = 76;

/** The letters that take two columns of a terminal. */
const wide =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Shows a line of a file, and below it a mark under the column, as a terminal shows them: lines and columns count from 1, in
 * UTF-16 code units. Cuts a long line around the mark. Undefined where the file has no such line, or nothing in it.
 */
export function formatExcerpt(text: string, line: number, column: number): string | undefined {
	const whole = text.split('\n')[line - 1]?.replace(/\r$/, '');
	if (!whole?.trim()) return undefined;
	const before = split(whole.slice(0, column - 1));
	const after = split(whole.slice(column - 1).trimEnd());
	// A third of the room for what leads to the spot, unless what follows needs less.
	const room = WIDTH - Math.min(countColumns(after), Math.ceil((WIDTH * 2) / 3));
	const left = take(before.toReversed(), room).toReversed();
	const start = left.length < before.length ? ['…', ...left] : left;
	const right = take(after, WIDTH - countColumns(start));
	const end = right.length < after.length ? '…' : '';
	return `${start.join('')}${right.join('')}${end}\n${' '.repeat(countColumns(start))}^`;
}

/** Splits a text into what a reader takes for one letter each. */
function split(text: string): string[] {
	const shown = showLetters(text.replaceAll('\t', '    '));
	return [...segmenter.segment(shown)].map(({ segment }) => segment);
}

function countColumns(letters: readonly string[]): number {
	return letters.reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

/** The first of the letters that fit into so many columns. */
function take(letters: readonly string[], columns: number): string[] {
	let left = columns;
	const end = letters.findIndex((letter) => (left -= countColumns([letter])) < 0);
	return end === -1 ? [...letters] : letters.slice(0, end);
}
