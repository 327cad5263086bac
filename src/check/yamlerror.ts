import type { YAMLError } from 'yaml';
import { quote, type Problem } from './problem.ts';

type Explanation = Pick<Problem, 'wrong' | 'fix'>;

const QUOTATION = 'Put the whole text in quotation marks.';

/** What is said of values inside values that no record needs, and that no parser can read. */
export const nesting: Explanation = {
	wrong: 'Too many lists or fields stand inside one another here.',
	fix: 'Take the brackets or the hyphens out that are not needed.',
};

/** The usual mistakes in YAML, by the error code of the package `yaml`. */
const explanations: Partial<Record<YAMLError['code'], [wrong: string, fix: string]>> = {
	TAB_AS_INDENT: ['The line begins with a tab.', 'Indent it with spaces.'],
	BLOCK_AS_IMPLICIT_KEY: [
		'The text holds a colon, or the line after it is indented too far.',
		`${QUOTATION} Or begin each field in the same column.`,
	],
	MULTILINE_IMPLICIT_KEY: [
		'The line has no colon after the name of its field.',
		'Write it as “name: value”, or indent it if it belongs to the text above.',
	],
	BAD_INDENT: [
		'A bracket is not closed, or the line is indented differently from its neighbours.',
		'Close the bracket, and begin the fields of one list in the same column.',
	],
	BAD_SCALAR_START: ['The text begins with a sign that YAML keeps for itself.', QUOTATION],
	BAD_DQ_ESCAPE: [
		'The text in quotation marks holds a backslash.',
		'Write two backslashes for one, or use single quotation marks.',
	],
	BAD_ALIAS: [
		'A * or an & at the beginning of a text is an alias or an anchor in YAML.',
		QUOTATION,
	],
	MULTIPLE_DOCS: ['A line of “---” begins a second record.', 'Keep one record in each file.'],
	NON_STRING_KEY: ['The name of a field is no text.', 'Write it as “name: value”.'],
	RESOURCE_EXHAUSTION: [nesting.wrong, nesting.fix],
};

/** Explains an error of the package `yaml` in `text`. */
export function explainYamlError(error: YAMLError, text: string): Explanation {
	const [at] = error.pos;
	if (error.code === 'DUPLICATE_KEY') {
		const name = text.slice(at).match(/^[^:\s]+/)?.[0] ?? '';
		return { wrong: `The field ${quote(name)} stands twice.`, fix: 'Keep one of the two.' };
	}
	const inner = explainInnerQuotation(text, at);
	if (inner) return inner;
	if (error.message.includes('quote')) {
		return { wrong: 'The quotation marks are not closed.', fix: 'Close them after the text.' };
	}
	const [wrong, fix] = explanations[error.code] ?? [
		'YAML can’t tell what this line means.',
		'Look at its quotation marks, brackets, colons and indentation. If in doubt, put the whole text in quotation marks.',
	];
	return { wrong, fix };
}

/** A text in quotation marks that one of its own letters ends: a letter follows at once. */
function explainInnerQuotation(text: string, at: number): Explanation | undefined {
	const next = /^[\p{L}\p{N}]/u.test(text.slice(at));
	if (!next) return undefined;
	if (text[at - 1] === "'")
		return {
			wrong: 'The apostrophe ends the text, which stands in single quotation marks itself.',
			fix: 'Write a curly apostrophe (’), or put the text in double quotation marks.',
		};
	if (text[at - 1] === '"')
		return {
			wrong: 'The quotation mark ends the text, which stands in such marks itself.',
			fix: 'Write curly quotation marks (“…”) inside the text.',
		};
	return undefined;
}
