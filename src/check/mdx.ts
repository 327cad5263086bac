import { LAST_BACKSLASH } from '../ledger/markdown.ts';
import type { Position } from '../ledger/node.ts';
import { findOffset, findPosition } from './offset.ts';
import type { Problem } from './problem.ts';

/** A block up to an attribute in curly quotation marks or guillemets, as word processors write them. */
export const curlyAttribute = /<\p{Lu}\w*\s[^<>]*?(\w+)\s*=\s*([“”„‟‘’‚‛«»‹›＂″′])/u;

/** A block up to an attribute without quotation marks, whose value goes as far as the next attribute or the end of the tag. */
const UNQUOTED =
	/^(<\p{Lu}\w*\s(?:[^<>=]*="[^"<>]*")*\s*)(\w+)=([^\s"'{“”„<>/][^"<>/=]*?)(?=\s*\/?>|\s+\w+=)/u;

/** Splits what the parser says, `3:4: Unexpected … (mdx-jsx:unexpected-character)`, into its parts. */
export function readMessage(message: string): Position & { reason: string } {
	const [, line = 1, column = 1, reason = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
	return { line: Number(line), column: Number(column), reason };
}

/** What is wrong at a position of a text for which the parser gave a reason, and how to mend it. */
export function explainMistake(
	reason: string,
	position: Position,
	prose: string,
): Pick<Problem, 'line' | 'column' | 'wrong' | 'fix'> {
	if (/expression|a single spread|only a spread/.test(reason)) {
		return {
			...findBrace(position, prose),
			wrong: 'A curly bracket stands in the text, and what follows it is read as code.',
			fix: 'Take the curly brackets out. Stories hold words and blocks only.',
		};
	}
	const crossed = explainCrossing(reason, prose.slice(0, findOffset(prose, position)));
	if (crossed) return { ...position, ...crossed };
	const unclosed =
		/closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/.exec(reason) ??
		/`<([^`>]*)>` opened at (\d+):(\d+)/.exec(reason);
	if (unclosed) {
		const [, name = '', line, column] = unclosed;
		return {
			line: Number(line),
			column: Number(column),
			wrong: `The block “${name}” is not closed where it should be.`,
			fix: `Write </${name}> after its words, in the same paragraph or list as <${name}>, or end <${name} … /> with a slash.`,
		};
	}
	if (reason === LAST_BACKSLASH) {
		return { ...position, wrong: 'The text ends in a backslash.', fix: 'Take it out.' };
	}
	if (reason.startsWith('Unexpected closing tag')) {
		return explainClosing(position, prose);
	}
	if (prose.startsWith('<!--', findOffset(prose, position))) {
		const fix = 'Take out what stands from <!-- to -->.';
		return { ...position, wrong: 'A comment stands in the text.', fix };
	}
	const bare = UNQUOTED.exec(prose.slice(findOffset(prose, position)));
	if (bare) {
		const [, before = '', name = '', value = ''] = bare;
		return {
			...findPosition(prose, findOffset(prose, position) + before.length),
			wrong: `The value of “${name}” stands without quotation marks.`,
			fix: `Write ${name}="${value}".`,
		};
	}
	return {
		...position,
		wrong: 'The tag can’t be read from here on.',
		fix: 'Write a block as <Cite source="…" />, a link as [words](address), and a plain < as &lt;.',
	};
}

/** A closing tag of a block that is not open. Where it is open, the block inside it lacks its own closing tag. */
function explainCrossing(
	reason: string,
	before: string,
): Pick<Problem, 'wrong' | 'fix'> | undefined {
	const crossing = /closing tag `<\/(\w+)>`.*tag for `<(\w+)>` \((\d+):/.exec(reason);
	if (!crossing) return undefined;
	const [, name = '', open = '', line] = crossing;
	if (listTags(before, name).reduce((depth, { step }) => depth + step, 0) > 0) return undefined;
	return {
		wrong: `</${name}> stands here, but the block that is open is “${open}”, of line ${line}.`,
		fix: `Write </${open}> after its words, in the same paragraph or list as <${open}>, or end <${open} … /> with a slash.`,
	};
}

/** The tags of a block: those that open one, that close one, and those that do both. */
function listTags(text: string, name: string): { step: 1 | 0 | -1; index: number }[] {
	return [...text.matchAll(new RegExp(`<(/?)${name}\\b[^<>]*?(/?)>`, 'g'))].map(
		({ 1: closing, 2: slash, index }) => ({ step: closing ? -1 : slash ? 0 : 1, index }),
	);
}

/** A closing tag without its block: the last of that name before it may have been closed with a slash. */
function explainClosing(position: Position, prose: string): ReturnType<typeof explainMistake> {
	const at = findOffset(prose, position);
	const name = /^<\/(\w+)/.exec(prose.slice(at))?.[1] ?? '';
	const last = name ? listTags(prose.slice(0, at), name).at(-1) : undefined;
	if (last?.step === 0)
		return {
			...findPosition(prose, last.index),
			wrong: `<${name} … /> ends with its slash, but </${name}> closes it again in line ${position.line}.`,
			fix: `Take the slash out, or take </${name}> out.`,
		};
	return {
		...position,
		wrong: 'A block is closed here that was not opened.',
		fix: 'Take the tag out.',
	};
}

/** Where the curly bracket stands. The parser says where in the code after it, or where the paragraph ends, it gave up. */
function findBrace(position: Position, prose: string): Position {
	const start = prose.lastIndexOf('{', findOffset(prose, position));
	return start === -1 ? position : findPosition(prose, start);
}
