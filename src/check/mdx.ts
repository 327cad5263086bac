import { parseBody, type Body, type Position } from '../ledger/body.ts';
import { findOffset, findPosition } from './offset.ts';
import type { Problem } from './problem.ts';

/** The fields and the text of an `.mdx` file, each on the lines where it stands in the file. */
export function splitMdx(text: string): { fields: string; prose: string } | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return undefined;
	const [head, fields = ''] = match;
	return {
		fields: `\n${fields}`,
		prose: head.replace(/[^\n]/g, '') + text.slice(head.length),
	};
}

/** Reads the text of a story; a slip in its mark-up is a problem. */
export function readProse(file: string, prose: string): { body?: Body; problems: Problem[] } {
	try {
		return { body: parseBody(prose), problems: [] };
	} catch (error) {
		const message = error as Message;
		return { problems: [{ file, ...findStart(message, prose), ...explain(message, prose) }] };
	}
}

/** What the MDX parser throws. */
interface Message {
	reason: string;
	ruleId?: string;
	source?: string;
	place?: Position | { start: Position };
}

/** A bracket that is never closed is noticed at the end of its paragraph; it is to be mended where it stands. */
function findStart(message: Message, prose: string): Position {
	const end = findPlace(message);
	if (!message.source?.endsWith('expression')) return end;
	const start = prose.lastIndexOf('{', findOffset(prose, end) - 1);
	return start === -1 ? end : findPosition(prose, start);
}

function findPlace({ place, reason }: Message): Position {
	const point = place && ('start' in place ? place.start : place);
	if (point) return { line: point.line, column: point.column };
	const [, line = 1, column = 1] = /\((\d+):(\d+)/.exec(reason) ?? [];
	return { line: Number(line), column: Number(column) };
}

function explain(message: Message, prose: string): Pick<Problem, 'wrong' | 'fix'> {
	const { reason, ruleId, source = '' } = message;
	if (source.endsWith('esm')) {
		return {
			wrong: 'A paragraph begins with “import” or “export”, which is read as code.',
			fix: 'Begin it with another word.',
		};
	}
	if (source.endsWith('expression')) {
		return {
			wrong: 'A curly bracket stands in the text, and what follows it is read as code.',
			fix: 'Take the curly brackets out. Stories hold words and blocks only.',
		};
	}
	if (ruleId === 'end-tag-mismatch') {
		const name = /<\/?(\w+)>/.exec(reason)?.[1] ?? '…';
		return {
			wrong: `The block “${name}” is not closed where it should be.`,
			fix: `Write </${name}> after its words, in the same paragraph or list as <${name}>, or end <${name} … /> with a slash.`,
		};
	}
	if (ruleId === 'unexpected-closing-slash') {
		return { wrong: 'A block is closed here that was not opened.', fix: 'Take the tag out.' };
	}
	const { line, column } = findPlace(message);
	if (
		prose
			.split('\n')
			[line - 1]?.slice(column - 2)
			.startsWith('<!--')
	) {
		return {
			wrong: 'A comment stands in the text.',
			fix: 'Take out what stands from <!-- to -->.',
		};
	}
	return {
		wrong: 'The tag can’t be read from here on.',
		fix: 'Write a block as <Cite source="…" />, a link as [words](address), and a plain < as &lt;.',
	};
}
