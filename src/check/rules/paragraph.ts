import type { Paragraph } from '../../ledger/bodypart.ts';
import { isSentence } from '../../lib/sentence.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** A paragraph that is shorter may well stand twice. */
const LONG = 40;

/** Warns of paragraphs that end in the middle of a sentence, and of those that stand twice in a text. */
export function findParagraphMistakes({ records }: Content): Problem[] {
	return records.flatMap(({ file, body }) =>
		(body?.paragraphs ?? []).flatMap((paragraph, i, all) => {
			const found =
				explainEnd(paragraph) ?? explainTwice(paragraph, all.slice(0, i)) ?? explainLine(paragraph);
			return found ? [{ file, ...found, level: 'warning' as const }] : [];
		}),
	);
}

function explainEnd({ kind, within, written, position }: Paragraph) {
	const shown = written
		.replace(/<(?:Cite|Place|Actor)\b[^<>]*\/>|\[\^[^\]]*\]/g, ' ')
		.replace(/<[^<>]*>|\]\([^)]*\)|[*_`~\\]/g, '')
		.trim();
	const isWhole =
		kind !== 'paragraph' || within.length > 0 || shown === '' || /[:;,—–]$/.test(shown);
	// A line that is stressed as a whole stands for a heading, and a block may end a sentence.
	if (isWhole || isSentence(shown) || /^\*\*[^*]*\*\*$|\/>\s*$/.test(written)) return undefined;
	const end = written.trimEnd().split('\n');
	const line = position.line + end.length - 1;
	const column = (end.length === 1 ? position.column : 1) + (end.at(-1)?.length ?? 0);
	return {
		...{ line, column },
		wrong: `The paragraph ends in the middle of a sentence: ${quote(`…${shown.slice(-40)}`)}.`,
		fix: 'End it with a full stop, or write the rest.',
	};
}

function explainTwice({ written, position }: Paragraph, before: readonly Paragraph[]) {
	if (written.length < LONG) return undefined;
	const other = before.find((one) => one.written === written);
	return (
		other && {
			...position,
			wrong: `This stands in line ${other.position.line} too: ${quote(written)}.`,
			fix: 'Keep one of the two.',
		}
	);
}

/** A line that follows itself within a paragraph. */
function explainLine({ written, position }: Paragraph) {
	const lines = written.split('\n').map((line) => line.trim());
	const at = lines.findIndex((line, i) => line.length >= LONG && line === lines[i - 1]);
	if (at === -1) return undefined;
	const wrong = `This line repeats the one above it: ${quote(lines[at] ?? '')}.`;
	return { line: position.line + at, column: 1, wrong, fix: 'Keep one of the two.' };
}
