import { parseBody, type Body, type Position } from '../ledger/body.ts';
import { findOffset, findPosition } from './offset.ts';
import type { Problem } from './problem.ts';

/**
 * Splits an `.mdx` file into its fields and its text; each keeps the line numbers of the file. Undefined without
 * fields.
 */
export function splitMdx(text: string): { fields: string; prose: string } | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return undefined;
	const [head, fields = ''] = match;
	return {
		fields: `\n${fields}`,
		prose: head.replace(/[^\n]/g, '') + text.slice(head.length),
	};
}

/** Parses the text of a story or a page. A mistake in its mark-up is a problem. */
export function readProse(file: string, prose: string): { body?: Body; problems: Problem[] } {
	try {
		return { body: parseBody(prose), problems: [] };
	} catch (error) {
		const message = error as Message;
		return {
			problems: [{ file, ...findStart(message, prose), ...explainMdxError(message, prose) }],
		};
	}
}

/** The error of the MDX parser, a VFileMessage. */
interface Message {
	reason: string;
	ruleId?: string;
	source?: string;
	place?: Position | { start: Position };
}

/** The position to correct. The parser reports a bracket that is never closed at the end of its paragraph. */
function findStart(message: Message, prose: string): Position {
	const end = readPosition(message);
	if (!message.source?.endsWith('expression')) return end;
	const start = prose.lastIndexOf('{', findOffset(prose, end) - 1);
	return start === -1 ? end : findPosition(prose, start);
}

function readPosition({ place, reason }: Message): Position {
	const point = place && ('start' in place ? place.start : place);
	if (point) return { line: point.line, column: point.column };
	const [, line = 1, column = 1] = /\((\d+):(\d+)/.exec(reason) ?? [];
	return { line: Number(line), column: Number(column) };
}

function explainMdxError(message: Message, prose: string): Pick<Problem, 'wrong' | 'fix'> {
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
	const { line, column } = readPosition(message);
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
