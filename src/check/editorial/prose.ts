import type { Position } from '../../ledger/node.ts';
import { blank } from '../assertion.ts';
import { listTexts, type ContentRecord } from '../content.ts';
import { locate } from '../offset.ts';

/** A stretch of words for readers, with blanks for its mark-up, and where each of its letters stands. */
export interface Prose {
	words: string;
	/** Whether it is of the text of a story or a page, not of a field. */
	isBody: boolean;
	positionOf(index: number): Position;
}

/** Fields that no reader sees. */
const others = new Set(['exceptions']);

/** What each record says: a record that is kept is gone through again and again. */
const listed = new WeakMap<ContentRecord, readonly Prose[]>();

/** Lists what a record says to readers: the paragraphs of its text, and its fields of more than one word. */
export function listProse(record: ContentRecord): readonly Prose[] {
	const known = listed.get(record) ?? makeProse(record);
	listed.set(record, known);
	return known;
}

function makeProse(record: ContentRecord): Prose[] {
	const paragraphs = (record.body?.paragraphs ?? []).map((paragraph) => ({
		words: blankMarkup(paragraph.written),
		isBody: true,
		positionOf: (index: number) => locate(paragraph, index),
	}));
	const fields = listTexts(record.raw)
		.filter(({ path, text }) => /\s/.test(text) && !others.has(String(path[0])))
		.map(({ path, text }) => ({
			words: text,
			isBody: false,
			positionOf: () => record.positionOf(path),
		}));
	return [...fields, ...paragraphs];
}

/** Words as they are, blanks for tags, code and addresses, and for rows of a table that is none. */
export function blankMarkup(written: string): string {
	return blank(
		written,
		/<[A-Za-z/](?:"[^"]*"|[^">])*>|`[^`]*`|(?<=\])\([^()\s]*\)|\[\^[^\]]*\]|https?:\S+|^[ \t]*\|.*$/gm,
	);
}

/** The same, with blanks for exact words of others too. */
export function blankQuotations(words: string): string {
	return blank(words, /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu);
}
