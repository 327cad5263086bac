/** A rule of CSS, in a block or not: what it is for, and what it says. */
const RULE = /(?<=^|[{};])([^{};@]+)\{[^{}]*\}/g;

/** The scope of a component: what Astro writes into its elements and into the selectors of its style. */
const SCOPE = /\bdata-astro-cid-\w+/g;
const SHORT = /\bdata-a\d+/g;
const CLASS = /(?<=\.)[a-z_][\w-]*/gi;
const NAME = /[a-z_][\w-]*/gi;
/** An element in a selector that has neither strings nor attributes nor brackets: what begins a part of it, and is no class. */
const ELEMENT = /(?<![\w.#:%-])[a-z][a-z\d]*(?![\w-])/g;
const ATTRIBUTE = /\[([\w-]+)(?:[~|^$*]?=(?:"([^"]*)"|([^\]]*)))?\]/g;
const CLASSES = /\sclass=("[^"]*"|'[^']*'|[^\s>]+)/g;

/** Gives the scopes of a page short names, in the order in which it has them: each page repeats them often. */
export function shortenScopes(html: string): string {
	const names = new Map<string, string>();
	return html.replace(SCOPE, (scope) => {
		const name = names.get(scope) ?? `data-a${names.size}`;
		names.set(scope, name);
		return name;
	});
}

/**
 * Leaves out of a minified style the rules of components, classes, elements and attributes that the page `html` and its
 * `scripts` name nowhere, once both have short scopes: Astro puts the styles of all that a kind of page may show into each page
 * of the kind.
 */
export function dropUnused(css: string, html: string, scripts = ''): string {
	const there = new Set(listNames(html));
	const byScripts = new Set([...alwaysThere, ...(scripts.match(NAME) ?? [])]);
	const isThere = (name: string) => there.has(name) || byScripts.has(name.replace('<', ''));
	const isWritten = (text: string) =>
		alwaysThere.includes(text) ||
		html.includes(text) ||
		[text, toProperty(text)].some((name) => scripts.includes(name));
	const rest = css.replace(RULE, (rule, selectors: string) => {
		const used = splitSelectors(selectors).filter(
			(selector) => listNeeded(selector).every(isThere) && listValues(selector).every(isWritten),
		);
		return used.length > 0 ? used.join(',') + rule.slice(selectors.length) : '';
	});
	return dropEmpty(rest);
}

/** What a script calls an attribute: `moved`, as a part of the `dataset`, for `data-moved`; `ariaBusy` for `aria-busy`. */
function toProperty(attribute: string): string {
	return attribute
		.replace(/^data-/, '')
		.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Leaves out the blocks in which nothing is left, and those that are empty without these. The order of layers stays. */
function dropEmpty(css: string): string {
	const rest = css.replace(/@(?!layer|font-face)[a-z-]+[^{};]*\{\}/g, '');
	return rest === css ? css : dropEmpty(rest);
}

/** What a browser adds to a page, and what begins a rule and is no element. */
const alwaysThere = ['html', 'body', 'tbody', 'open', 'from', 'to'];

/** The scopes, the classes and, each after a “<”, the elements of a page, those in its templates too. No word of its text is one of them. */
function listNames(html: string): string[] {
	const classes = [...html.matchAll(CLASSES)].flatMap(([, names]) => names?.match(NAME) ?? []);
	const elements = html.match(/<[a-z][a-z\d]*/gi) ?? [];
	return [...classes, ...elements.map((name) => name.toLowerCase()), ...(html.match(SHORT) ?? [])];
}

/** Scopes, classes and elements without which nothing is meant; what stands in quotes is no name, and in brackets after a colon it may be one of several, or what is not there. */
function listNeeded(selector: string): string[] {
	const sure = dropUnsure(selector).replace(/"[^"]*"/g, '');
	const plain = sure.replace(/\[[^\]]*\]/g, '');
	return [
		...(sure.match(SHORT) ?? []),
		...(plain.match(CLASS) ?? []),
		...(plain.match(ELEMENT) ?? []).map((name) => `<${name}`),
	];
}

/** The attributes and their values without which nothing is meant. */
function listValues(selector: string): string[] {
	return [...dropUnsure(selector).matchAll(ATTRIBUTE)].flatMap(([, name, quoted, bare]) =>
		[name, quoted ?? bare?.replace(/\\(.)/g, '$1')].filter((text) => text !== undefined),
	);
}

/** A selector without what stands in brackets after a colon; but `:has()` of one thing needs that one. */
function dropUnsure(selector: string): string {
	return selector.replace(/:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, (part) =>
		(/^:has\(([^(),]*)\)$/.exec(part)?.[1] ?? '').replace(/^(?=[a-z])/, ' '),
	);
}

/** The selectors of a list. A comma within brackets or quotes divides none. */
function splitSelectors(selectors: string): string[] {
	const parts = selectors.match(/"[^"]*"|[(),]|[^"(),]+/g) ?? [];
	let depth = 0;
	return parts.reduce(
		(found, part) => {
			if (part === '(') depth++;
			if (part === ')') depth--;
			if (part === ',' && depth === 0) return [...found, ''];
			return [...found.slice(0, -1), found.at(-1) + part];
		},
		[''],
	);
}
