import type { Words } from '../../ledger/bodypart.ts';
import { locate } from '../offset.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** A form of mark-up that the parser does not read: readers would see its signs. */
interface Form {
	form: RegExp;
	explain(found: string): Pick<Problem, 'wrong' | 'fix'>;
}

const FOOTNOTE: Form = {
	form: /(?<!\\)\[\^[^\]\n]+\]/,
	explain: (found) => ({
		wrong: `The footnote ${quote(found)} is nowhere.`,
		fix: `Add a line “${found}: …” with its words, or take it out.`,
	}),
};

/** A backslash before the sign says that it is meant. `blockNames` are parted by upright lines. */
const listForms = (blockNames: string): Form[] => [
	{
		form: /(?<!\\)\[[^[\]\n]+\](?:\[[^[\]\n]*\]|\([^)\n]*\)?| \((?:[./#]|https?:|mailto:)[^)\n]*\))/,
		explain: (found) => ({
			wrong: `The link ${quote(found)} leads nowhere.`,
			fix: 'Write it as [words](address), with no blank in the address.',
		}),
	},
	{
		form: /(?<!\\)\[\[[^\]\n]*\]\]/,
		explain: (found) => ({
			wrong: `${quote(found)} is no link here.`,
			fix: 'Write it as [words](address), or as a block that names a record.',
		}),
	},
	{
		form: new RegExp(String.raw`(?<!\\)<\s+/?\s*(?:${blockNames})\b[^>\n]*>?|(?<!\\)<\s[^<>\n]*/>`),
		explain: (found) => ({
			wrong: `A blank stands after the < of ${quote(found)}, so it is no block.`,
			fix: 'Take the blank out: <Cite source="…" />. A plain < is written &lt;.',
		}),
	},
	{
		// Where no < stands before it, which would be a tag with a blank.
		form: new RegExp(
			String.raw`(?<![\\<\w])(?=/>|[\w\s]{1,60}=["“])(?<!<[^<>\n]{0,200})(?:/>|(?:(?:${blockNames})\s+)?\b\w+=(?:"[^"]*"|“[^”]*”)[^<>]*?(?:/?>|$))`,
		),
		explain: (found) => ({
			wrong: `Readers would see this piece of a block: ${quote(found)}.`,
			fix: 'Write the whole block, from its < to its />: <Cite source="…" />.',
		}),
	},
	{
		form: /(?<!\\)\}/,
		explain: () => ({
			wrong: 'A curly bracket stands in the text.',
			fix: 'Take it out. Stories hold words and blocks only.',
		}),
	},
	{
		form: /(?<=\|[^\n]*\n[ \t>]{0,20})(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?=\n|$)/,
		explain: () => ({
			wrong: 'This table can’t be read: its line of hyphens has more or fewer cells than its head.',
			fix: 'Give both as many cells: | a | b |, and below it | - | - |.',
		}),
	},
	{
		form: /(?<!\\)\$\$/,
		explain: () => ({
			wrong: 'A formula stands in the text.',
			fix: 'Say it in words. A sign of money that is doubled is written \\$\\$.',
		}),
	},
	{
		form: /(?<=^|\n)[ \t]*:::+[^\n]*/,
		explain: (found) => ({
			wrong: `${quote(found)} begins no box here.`,
			fix: 'Write words, or a block as <Unknown>…</Unknown>.',
		}),
	},
	{
		form: /(?<=^|\n)[ \t]*#{2,6}(?=[^\s#])[^\n]*/,
		explain: (found) => ({
			wrong: `${quote(found)} is no heading: a blank is missing after the #.`,
			fix: 'Put a blank after the last #.',
		}),
	},
	{
		form: /(?<!\\)(?:\*\*|~~|__)[^\n]*|(?<!\\)(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])[^\n]*/u,
		explain: (found) => ({
			wrong: `Something is stressed and never ends: ${quote(found)}.`,
			fix: 'Close it with the same signs, or write \\* for an asterisk that readers are to see.',
		}),
	},
	{
		form: /(?<!\\)`[^\n]*/,
		explain: (found) => ({
			wrong: `A backtick stands in the text: ${quote(found)}.`,
			fix: 'Close it with another, or take it out.',
		}),
	},
];

/** Finds mark-up in the text of stories that the parser does not read, so that readers would see its signs. */
export function findRawText({ records, blocks }: Content): Problem[] {
	const forms = [FOOTNOTE, ...listForms([...blocks.keys()].join('|'))];
	return records.flatMap(({ file, body, isCut }) => {
		// The words of a footnote may be among what can’t be read.
		const own = isCut ? forms.filter((form) => form !== FOOTNOTE) : forms;
		return (body?.words ?? []).flatMap((words) =>
			[...findForms(words, own), ...findEntities(words)].map((problem) => ({ file, ...problem })),
		);
	});
}

function findForms(words: Words, forms: readonly Form[]): Omit<Problem, 'file'>[] {
	const found: Omit<Problem, 'file'>[] = [];
	for (const { form, explain } of forms) {
		const match = form.exec(words.written);
		if (!match) continue;
		found.push({ ...locate(words, match.index), ...explain(match[0].trim()) });
	}
	return found;
}

/** Finds names of characters that there are not: `&eacut;`. */
function findEntities(words: Words): Omit<Problem, 'file'>[] {
	const { written, shown } = words;
	const matches = [...written.matchAll(/(?<!\\)&(?:[A-Za-z]\w*|#\w+);/g)].toReversed();
	// Each name once, where it stands first.
	return [...new Map(matches.map((match) => [match[0], match])).values()]
		.filter(([name]) => shown.includes(name) && !written.includes(name.replace('&', '&amp;')))
		.map((match) => ({
			...locate(words, match.index),
			wrong: `There is no character ${quote(match[0])}.`,
			fix: 'Write the character itself, or &amp; for a plain &.',
		}));
}
