import { parseBody } from '../ledger/body.ts';
import type { Body } from '../ledger/bodypart.ts';
import { curlyAttribute, explainMistake, readMessage } from './mdx.ts';
import { findOffset, findPosition } from './offset.ts';
import type { Problem } from './problem.ts';
import { cutAt, GAP } from './stretch.ts';
import { createTagDebt, readTagFault, type TagFault } from './tagdebt.ts';

/** What is read of the text of a story or a page. */
export interface ReadProse {
	/** Its parts; of a text with mistakes in its mark-up, those of the paragraphs that can be read. */
	body?: Body;
	/** Whether there are such mistakes, so that what is not in `body` may be in the text. */
	isCut: boolean;
	problems: Problem[];
}

/** So often is a text read again without a paragraph that can’t be. */
const MOST_CUTS = 200;

/**
 * Parses the text of a story or a page. A mistake in its mark-up is a problem; the text is then read without that paragraph,
 * so that what else is wrong is told in the same round.
 */
export function readProse(file: string, prose: string): ReadProse {
	const heap = findQuoteHeap(prose);
	if (heap) return { isCut: true, problems: [{ file, ...heap }] };
	const problems: Problem[] = [];
	const debt = createTagDebt();
	let rest = prose;
	for (let cuts = 0; cuts <= MOST_CUTS; cuts++) {
		const read = readOnce(rest);
		if ('body' in read) return { body: read.body, isCut: cuts > 0, problems };
		const owed = debt.find(read.tag);
		if (!owed && read.told) problems.push({ file, ...read.told });
		const at = owed?.at ?? read.at;
		const { less, stretch, start } = cutAt(rest, at);
		debt.note(stretch, start, owed || at !== read.tag?.closing?.at ? {} : read.tag);
		if (less === rest) return { isCut: true, problems };
		rest = less;
	}
	const wrong = `More than ${MOST_CUTS} paragraphs can’t be read, and the rest of the text was not.`;
	const fix = 'Mend those above, and run the check again.';
	return { isCut: true, problems: [...problems, { file, line: 1, column: 1, wrong, fix }] };
}

interface Mistake {
	/** What an editor is told of it; nothing where a rule of its own does. */
	told?: Omit<Problem, 'file'>;
	/** Where it stands, in characters from the beginning. */
	at: number;
	/** The tag that has no partner, if that is the mistake. */
	tag?: TagFault | undefined;
}

/** Reads a text, or finds the first mistake in its mark-up. */
function readOnce(prose: string): { body: Body } | Mistake {
	try {
		return { body: parseBody(prose) };
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const { reason, ...position } = readMessage(error.message);
		const given = findOffset(prose, position);
		// rules/curlyquote.ts says what is wrong there.
		if (curlyAttribute.exec(prose.slice(given))?.index === 0) return { at: given };
		const told = explainMistake(reason, position, prose);
		const tag = readTagFault(reason, given, (at) => findOffset(prose, at));
		// A block that is not closed is cut where it was opened; all else is where the parser met it, but for a curly bracket.
		const toldAt = findOffset(prose, told);
		const isAhead = tag?.open !== undefined || prose[toldAt] === '{';
		return { told, at: isAhead ? toldAt : given, tag };
	}
}

/** So many quotation marks in one paragraph no text has; at twice as many satteri 0.10.5 ends the whole process. */
const MOST_QUOTES = 5000;

function findQuoteHeap(prose: string): Omit<Problem, 'file'> | undefined {
	const paragraph = prose
		.split(GAP)
		.find((text) => text.replace(/[^"']/g, '').length > MOST_QUOTES);
	if (paragraph === undefined) return undefined;
	return {
		...findPosition(prose, prose.indexOf(paragraph)),
		wrong: `This paragraph has more than ${MOST_QUOTES} quotation marks.`,
		fix: 'Take out what does not belong there.',
	};
}
