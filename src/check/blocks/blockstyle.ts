import { quote } from '../problem.ts';
import type { Fault } from './syntax.ts';

const OWN_COLOURS = 'ink, quiet, rule, paper, wash, accent';

/** What is no colour of a page in the light and in the dark: numbers, functions, and the names that people know. */
const COLOUR = new RegExp(
	[
		String.raw`#[\da-f]{3,8}\b`,
		String.raw`\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\([^)]*\)?`,
		String.raw`(?<=[:\s,(])(?:black|white|red|green|blue|yellow|orange|purple|brown|pink|gold|silver|teal|navy|maroon|olive|lime|aqua|cyan|magenta|fuchsia|crimson|tomato|(?:dark|light|dim|slate)?gr[ae]y)(?=[\s;,)!}])`,
	].join('|'),
	'gi',
);

const rules: { form: RegExp; explain(found: string): Omit<Fault, 'offset'> }[] = [
	{
		form: /@import\b|@font-face\b|\burl\(|\bimage-set\(/gi,
		explain: (found) => ({
			wrong: `The style asks for another file: ${quote(found)}.`,
			fix: 'Take it out: a page loads nothing that the site does not have.',
		}),
	},
	{
		form: /:global\b|@layer\b|@property\b/gi,
		explain: (found) => ({
			wrong: `The style reaches beyond the block: ${quote(found)}.`,
			fix: 'Style only what stands in the block itself.',
		}),
	},
	{
		form: COLOUR,
		explain: (found) => ({
			wrong: `The colour ${quote(found)} is the same in the light and in the dark, so that it can’t be read in one of them.`,
			fix: `Take one of the site’s as var(--ink): ${OWN_COLOURS}.`,
		}),
	},
	{
		form: /position\s*:\s*(?:fixed|sticky)/gi,
		explain: (found) => ({
			wrong: `The block would lie over other words: ${quote(found)}.`,
			fix: 'Take it out.',
		}),
	},
];

/** Finds what a style of a block may not hold. `offset` is where it begins in the file. */
export function findStyleFaults(css: string, offset: number): Fault[] {
	// Between braces a colour is one; before them, `#fade` is an id.
	const bare = css.replace(/\/\*.*?\*\//gs, (comment) => ' '.repeat(comment.length));
	const values = bare.replace(/(?<=^|[{}])[^{};]*(?=\{)/g, (selector) =>
		/^\s*@/.test(selector) ? selector : selector.replace(/#/g, ' '),
	);
	return rules.flatMap(({ form, explain }) =>
		[...values.matchAll(form)].map((match) => ({
			offset: offset + match.index,
			...explain(match[0]),
		})),
	);
}
