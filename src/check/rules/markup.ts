import type { Blocks } from '../../schema/blockrules.ts';
import type { RawMarkup } from '../../ledger/rawmarkup.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

const REMOVE = 'Take it out. Stories hold words and blocks only.';

const PICTURE =
	'Put its file into content/media/ with a record beside it, and write <Photo id="its-id" /> here.';

const PLAYER =
	'A page loads nothing from elsewhere. Put the file into content/media/ with a record, and write <Video id="its-id" /> here.';

/** What to write in place of the elements of HTML that show pictures and films. */
const media: Record<string, string> = {
	...{ img: PICTURE, picture: PICTURE, figure: PICTURE, svg: PICTURE, source: PICTURE },
	...{ iframe: PLAYER, embed: PLAYER, object: PLAYER },
};

/** Finds HTML, code, footnotes and other mark-up that is not allowed in the text of a story. */
export function findMarkup({ records, blocks }: Content): Problem[] {
	return records.flatMap(({ file, body, isCut }) =>
		// What points there may be what can’t be read.
		(body?.rawMarkup ?? [])
			.filter(({ kind }) => !(isCut && kind === 'unused'))
			.map((raw) => ({
				...{ file, ...raw.position },
				...explainMarkup(raw, blocks),
			})),
	);
}

function explainMarkup({ kind, text }: RawMarkup, blocks: Blocks): Pick<Problem, 'wrong' | 'fix'> {
	switch (kind) {
		case 'html': {
			const meant = [...blocks.keys()].find((name) => name.toLowerCase() === text);
			return {
				wrong: `HTML stands in the text: <${text}>.`,
				fix: meant ? `Did you mean <${meant}>?` : (media[text] ?? REMOVE),
			};
		}
		case 'code':
			return {
				wrong: `A paragraph begins with “import” or “export”, which is read as code: ${quote(text)}.`,
				fix: 'Begin it with another word.',
			};
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
		case 'twice':
			return { wrong: `“${text}” stands twice in one block.`, fix: 'Keep one of the two.' };
		default:
			return explainUnsupported(kind, text);
	}
}

/** Explains Markdown that other sites may read. */
function explainUnsupported(
	kind: Exclude<RawMarkup['kind'], 'html' | 'code' | 'braces' | 'attribute' | 'twice'>,
	text: string,
): Pick<Problem, 'wrong' | 'fix'> {
	switch (kind) {
		case 'picture':
			return {
				wrong: `A picture without a record stands in the text: ${quote(text)}.`,
				fix: PICTURE,
			};
		case 'program':
			return {
				wrong: `A listing of code stands in the text: ${quote(text)}.`,
				fix: 'Write it as words. What somebody said stands after “> ”, with a last line that says who.',
			};
		case 'task':
			return {
				wrong: `A box to tick stands in the text: ${quote(text)}.`,
				fix: 'Write it as an entry of a list, without [ ].',
			};
		case 'row':
			return {
				wrong: `This row has more or fewer cells than the head of its table: ${quote(text)}.`,
				fix: 'Give it as many cells as the head; an upright line within a cell is written \\|.',
			};
		case 'linktitle':
			return {
				wrong: `The link has a title that readers would not see: ${quote(text)}.`,
				fix: 'Take it out, or say it in the text.',
			};
		case 'unused':
			return {
				wrong: `Nothing in the text points to ${quote(text)}, so nobody would see it.`,
				fix: `Write ${text} where it belongs, or take this line out.`,
			};
		case 'defined':
			return {
				wrong: `${quote(text)} is given twice.`,
				fix: 'Keep one of the two, or give one of them another name.',
			};
		case 'emptynote':
			return {
				wrong: `The footnote ${quote(text)} holds no words.`,
				fix: 'Write them after the colon, or take it out.',
			};
		case 'innote':
			return {
				wrong: `The footnote ${quote(text)} holds more than one paragraph of words and links.`,
				fix: 'Put a block, a list or a further paragraph into the text itself.',
			};
		case 'other':
			return { wrong: `The site can’t show this: ${quote(text)}.`, fix: REMOVE };
	}
}
