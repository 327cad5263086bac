import { blockSchemas } from '../../schema/block.ts';
import type { RawMarkup } from '../../ledger/body.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

const REMOVE = 'Take it out. Stories hold words and blocks only.';

/** Finds HTML, code, footnotes and other mark-up that is not allowed in the text of a story. */
export function findMarkup({ records }: Content): Problem[] {
	return records.flatMap(({ file, body }) =>
		(body?.rawMarkup ?? []).map((raw) => ({ file, ...raw.position, ...explainMarkup(raw) })),
	);
}

function explainMarkup({ kind, text }: RawMarkup): Pick<Problem, 'wrong' | 'fix'> {
	switch (kind) {
		case 'html': {
			const meant = Object.keys(blockSchemas).find((name) => name.toLowerCase() === text);
			return {
				wrong: `HTML stands in the text: <${text}>.`,
				fix: meant ? `Did you mean <${meant}>?` : REMOVE,
			};
		}
		case 'code':
			return { wrong: `Code stands in the text: ${quote(text)}.`, fix: REMOVE };
		case 'braces':
			return {
				wrong: `Code in curly brackets stands in the text: ${quote(`{${text}}`)}.`,
				fix: REMOVE,
			};
		case 'attribute':
			return {
				wrong: `“${text}” is not given in words.`,
				fix: `Write “${text}” as words in quotation marks: ${text}="…".`,
			};
		case 'footnote':
			return {
				wrong: `A footnote stands in the text: ${quote(`[${text}]`)}.`,
				fix: 'Take it out. A note is written where it belongs, as <Cite source="…" />.',
			};
		case 'definition':
			return {
				wrong: `A curly bracket or a < stands in the address of a link: ${quote(text)}.`,
				fix: 'Take it out, and write the link as [words](address).',
			};
		case 'twice':
			return { wrong: `“${text}” stands twice in one block.`, fix: 'Keep one of the two.' };
	}
}
