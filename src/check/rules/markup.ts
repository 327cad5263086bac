import { blockSchemas } from '../../schema/block.ts';
import type { RawMarkup } from '../../ledger/body.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

const ONLY = 'Take it out. Stories hold words and blocks only.';

/** HTML, imports and expressions in the text of a story. */
export function findMarkup({ records }: Content): Problem[] {
	return records.flatMap(({ file, body }) =>
		(body?.rawMarkup ?? []).map((describeRaw) => ({
			file,
			...describeRaw.position,
			...explain(describeRaw),
		})),
	);
}

function explain({ kind, text }: RawMarkup): Pick<Problem, 'wrong' | 'fix'> {
	switch (kind) {
		case 'html': {
			const meant = Object.keys(blockSchemas).find((name) => name.toLowerCase() === text);
			return {
				wrong: `HTML stands in the text: <${text}>.`,
				fix: meant ? `Did you mean <${meant}>?` : ONLY,
			};
		}
		case 'code':
			return { wrong: `Code stands in the text: ${quote(text)}.`, fix: ONLY };
		case 'braces':
			return {
				wrong: `Code in curly brackets stands in the text: ${quote(`{${text}}`)}.`,
				fix: ONLY,
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
