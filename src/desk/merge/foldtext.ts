/**
 * Breaks a text into lines of at most `width` letters where it has blanks. Lines that stood in `before` and whose words are
 * the same stay as they are, from the first on and from the last back. A line break in the text is an empty line more.
 */
export function foldText(text: string, before: readonly string[], width: number): string[] {
	const old = splitParagraphs(before);
	const paragraphs = text.split('\n');
	return paragraphs.flatMap((paragraph, i) => {
		const same = old.find((lines) => lines.join(' ') === paragraph);
		const lines = same ?? foldParagraph(paragraph, old[i] ?? [], width);
		if (paragraph === '') return [''];
		// Between two paragraphs, one line break more is written than is meant.
		return i > 0 ? ['', ...lines] : lines;
	});
}

/** Whether blanks stand in a text where a line can’t be broken without changing it. */
export function isFoldable(text: string): boolean {
	return !/ {2}|^\s|[ \t]$|\n[ \t]|[ \t]\n|\t/.test(text);
}

function splitParagraphs(lines: readonly string[]): string[][] {
	const paragraphs: string[][] = [[]];
	for (const line of lines)
		if (line === '') paragraphs.push([]);
		else paragraphs.at(-1)?.push(line);
	return paragraphs;
}

function foldParagraph(text: string, before: readonly string[], width: number): string[] {
	const words = text.split(' ');
	const head = takeSame(before, words);
	const kept = countWords(head);
	const rest = words.slice(kept);
	const tail = takeSame(
		before
			.slice(head.length)
			.toReversed()
			.map((line) => line.split(' ').toReversed().join(' ')),
		rest.toReversed(),
	);
	const middle = rest.slice(0, rest.length - countWords(tail));
	return [...head, ...wrap(middle, width), ...before.slice(before.length - tail.length)];
}

/** The first of the lines that hold the first of the words. */
function takeSame(lines: readonly string[], words: readonly string[]): string[] {
	let at = 0;
	const end = lines.findIndex((line) => {
		const own = line.split(' ');
		const isSame = own.every((word, i) => word === words[at + i]);
		at += own.length;
		return !isSame;
	});
	return lines.slice(0, end === -1 ? lines.length : end);
}

function countWords(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + line.split(' ').length, 0);
}

function wrap(words: readonly string[], width: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
