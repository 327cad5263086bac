import type { Paragraph } from '../../ledger/bodypart.ts';
import type { Position } from '../../ledger/node.ts';
import { blank } from '../assertion.ts';
import { listRecords, type Content } from '../content.ts';
import { findPosition, locate } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';
import { listUnsourced } from '../rules/unsourced.ts';
import { blankMarkup } from './prose.ts';

/** So many words in quotation marks are somebody’s; fewer may be a title, or a word that is named. */
const FEW = 5;

/** So many of another’s words we print at most. */
const MOST = 25;

const MARKED = /“([^”]+)”|(?<![\w=])"([^"]+)"/g;

/** Warns of quotations in a paragraph of a story, or of the front page’s text, that names no source. */
export function findUnsourcedQuotations(content: Content): Problem[] {
	const front = listRecords(content, 'pages').filter(({ id }) => id === 'front');
	return [...listRecords(content, 'stories'), ...front].flatMap((record) =>
		listUnsourced(record, content.blocks).flatMap((paragraph) =>
			[...blankMarkup(paragraph.written).matchAll(MARKED)]
				.filter(([found]) => countWords(found) >= FEW)
				.map(({ 0: found, index }) => ({
					file: record.file,
					...locate(paragraph, index),
					wrong: `${quote(found.slice(1, -1))} stands in quotation marks, in a paragraph without a source.`,
					fix: 'Write it as <Quote speaker="…" source="…">…</Quote>, or cite where it is printed.',
				})),
		),
	);
}

/** Warns of quotations of more than 25 words, in texts. */
export function findLongQuotations({ records }: Content): Problem[] {
	return records.flatMap(({ file, text, body }) => {
		const blocks = [...text.matchAll(QUOTE)].map(({ 1: words = '', index }) => ({
			words,
			position: findPosition(text, index),
		}));
		const marked = (body?.paragraphs ?? []).flatMap(listMarked);
		return [...blocks, ...marked].flatMap(({ words, position }) => {
			const count = countWords(blankMarkup(words));
			if (count <= MOST) return [];
			const wrong = `The quotation has ${count} words; we print ${MOST} of another’s at most.`;
			const fix = 'Keep the words that matter, and tell the rest in your own.';
			return [{ file, ...position, wrong, fix }];
		});
	});
}

const QUOTE = /<Quote\b(?:"[^"]*"|[^">])*>([\s\S]*?)<\/Quote>/g;

/** What stands between quotation marks, or is set apart as a whole but for its last line. */
function listMarked(paragraph: Paragraph): { words: string; position: Position }[] {
	const { written, within, position } = paragraph;
	if (within.includes('blockquote'))
		return [{ words: written.replace(/(?:^|\n)[>\s]*[—–―]\s.*$/, ''), position }];
	return [...blankMarkup(blank(written, QUOTE)).matchAll(MARKED)].map((match) => ({
		words: match[1] ?? match[2] ?? '',
		position: locate(paragraph, match.index),
	}));
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
