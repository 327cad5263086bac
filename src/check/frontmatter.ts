import type { Problem } from './problem.ts';

/** The two parts of an `.mdx` file, each with the line numbers of the file, and the text with its offsets. */
export interface Parts {
	fields: string;
	prose: string;
}

type Mistake = Pick<Problem, 'line' | 'column' | 'wrong' | 'fix'>;

const FENCE = /^---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/;

/**
 * Splits an `.mdx` file into its fields and its text. A mistake if it can’t be split, or if Astro, which ends the fields at
 * the first line that begins with `---` or `+++`, would split it elsewhere.
 */
export function splitMdx(text: string): { parts: Parts } | { mistake: Mistake } {
	const match = FENCE.exec(text);
	const [head = '', fields = ''] = match ?? [];
	const lines = (match ? fields : text).split('\n');
	const early = match ? lines.findIndex((line) => /^(---|\+\+\+)/.test(line)) : -1;
	if (early !== -1)
		return {
			mistake: {
				...{ line: early + 2, column: 1 },
				wrong: 'A line among the fields begins with “---” or “+++”, which ends them.',
				fix: 'Take it out, or end the fields with a line of “---” alone.',
			},
		};
	const doubled = /^(?:[ \t]*\r?\n)*---[ \t]*(?:\r?\n|$)/.exec(
		match ? text.slice(head.length) : '',
	);
	if (doubled)
		return {
			mistake: {
				line: (head + doubled[0].trimEnd()).split('\n').length,
				column: 1,
				wrong: 'The text begins with another line of “---”.',
				fix: 'Take it out: one such line ends the fields.',
			},
		};
	if (match)
		return { parts: { fields: `\n${fields}`, prose: blank(head) + text.slice(head.length) } };
	if (!/^---[ \t]*\r?\n/.test(text))
		return {
			mistake: {
				...{ line: 1, column: 1 },
				wrong: 'The file does not begin with its fields.',
				fix: 'Begin it with a line of “---”, then the fields, then another line of “---”.',
			},
		};
	const after = lines.findIndex((line) => line.trim() === '');
	return {
		mistake: {
			...{ line: (after === -1 ? lines.length - 1 : after) + 1, column: 1 },
			wrong: 'The fields do not end: there is no second line of “---”.',
			fix: 'Write a line of “---” between the fields and the text.',
		},
	};
}

/** A text of blanks with the lines and the length of another. */
function blank(text: string): string {
	return text.replace(/[^\r\n]/g, ' ');
}
