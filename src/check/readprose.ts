import { parseBody } from '../ledger/body.ts';
import type { Body } from '../ledger/bodypart.ts';
import { blank } from './assertion.ts';
import { curlyAttribute, explainMistake, readMessage } from './mdx.ts';
import { findOffset, findPosition } from './offset.ts';
import type { Problem } from './problem.ts';

/** What is read of the text of a story or a page. */
export interface ReadProse {
	/** Its parts; of a text with mistakes in its mark-up, those of the paragraphs that can be read. */
	body?: Body;
	/** Whether there are such mistakes, so that what is not in `body` may be in the text. */
	isCut: boolean;
	problems: Problem[];
}

/** So often is a text read again without a paragraph that can’t be. */
const MOST_CUTS = 100;

/**
 * Parses the text of a story or a page. A mistake in its mark-up is a problem; the text is then read without that paragraph,
 * so that what else is wrong is told in the same round.
 */
export function readProse(file: string, prose: string): ReadProse {
	const heap = findQuoteHeap(prose);
	if (heap) return { isCut: true, problems: [{ file, ...heap }] };
	const problems: Problem[] = [];
	const echoes = new Map<string, number>();
	for (let [rest, cuts] = [prose, 0]; cuts <= MOST_CUTS; cuts++) {
		const mistake = findMistake(rest);
		if ('body' in mistake) return { body: mistake.body, isCut: cuts > 0, problems };
		const { told, at, tags } = mistake;
		if (told && !isEcho(tags, echoes)) problems.push({ file, ...told });
		const less = cutParagraph(rest, at);
		if (less === rest) break;
		rest = less;
	}
	return { isCut: true, problems };
}

interface Mistake {
	/** What an editor is told of it; nothing where a rule of its own does. */
	told?: Omit<Problem, 'file'>;
	/** Where it stands, in characters from the beginning. */
	at: number;
	/** The names of the blocks whose tags do not fit. */
	tags: string[];
}

/** Finds the first mistake in the mark-up of a text, or its parts. */
function findMistake(prose: string): { body: Body } | Mistake {
	try {
		return { body: parseBody(prose) };
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const { reason, ...position } = readMessage(error.message);
		const given = findOffset(prose, position);
		// rules/curlyquote.ts says what is wrong there.
		if (curlyAttribute.exec(prose.slice(given))?.index === 0) return { at: given, tags: [] };
		const told = explainMistake(reason, position, prose);
		const names = /closing tag|opened at/.test(reason) ? reason.match(/(?<=<\/?)\w+/g) : [];
		// What closes nothing is told of where its block was opened, and cut where it stands.
		const isClosing = reason.startsWith('Unexpected closing tag');
		return { told, at: isClosing ? given : findOffset(prose, told), tags: [...new Set(names)] };
	}
}

/** Whether a tag that does not fit lacks only a partner that was cut with an earlier one of its block. */
function isEcho(tags: readonly string[], echoes: Map<string, number>): boolean {
	const isOwed = tags.length > 0 && tags.every((tag) => (echoes.get(tag) ?? 0) > 0);
	for (const tag of tags) echoes.set(tag, (echoes.get(tag) ?? 0) + (isOwed ? -1 : 1));
	return isOwed;
}

/** A text with blanks for the paragraph at an offset; for all of a comment that begins there. */
function cutParagraph(prose: string, at: number): string {
	const [comment = ''] = /^<!--[^]*?(?:-->|$)/.exec(prose.slice(at)) ?? [];
	const gaps = [...prose.matchAll(/\n[ \t]*\n/g)].map(({ 0: { length }, index }) => [
		index,
		index + length,
	]);
	const start = gaps.findLast(([, to = 0]) => to <= at)?.[1] ?? 0;
	const end = gaps.find(([from = 0]) => from >= at + comment.length)?.[0] ?? prose.length;
	return prose.slice(0, start) + blank(prose.slice(start, end), /[^\n]+/g) + prose.slice(end);
}

/** So many quotation marks in one paragraph no text has; at twice as many satteri 0.10.5 ends the whole process. */
const MOST_QUOTES = 5000;

function findQuoteHeap(prose: string): Omit<Problem, 'file'> | undefined {
	const paragraph = prose
		.split(/\n[ \t]*\n/)
		.find((text) => text.replace(/[^"']/g, '').length > MOST_QUOTES);
	if (paragraph === undefined) return undefined;
	return {
		...findPosition(prose, prose.indexOf(paragraph)),
		wrong: `This paragraph has more than ${MOST_QUOTES} quotation marks.`,
		fix: 'Take out what does not belong there.',
	};
}
