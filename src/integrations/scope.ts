/** A rule of CSS, in a block or not: what it is for, and what it says. */
const RULE = /(?<=^|[{};])([^{};@]+)\{[^{}]*\}/g;

/** The scope of a component: what Astro writes into its elements and into the selectors of its style. */
const SCOPE = /\bdata-astro-cid-\w+/g;
const SHORT = /\bdata-a\d+/g;
const CLASS = /(?<=\.)[a-z_][\w-]*/gi;
const NAME = /[a-z_][\w-]*/gi;
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
 * Leaves out of a minified style the rules of components and of classes that the page `html` and its `scripts` name nowhere, once both have short scopes: Astro
 * puts the styles of all that a kind of page may show into each page of the kind.
 */
export function dropUnused(css: string, html: string, scripts = ''): string {
	const there = new Set([...listNames(html), ...(scripts.match(NAME) ?? [])]);
	const rest = css.replace(RULE, (rule, selectors: string) => {
		const used = splitSelectors(selectors).filter((selector) =>
			listNeeded(selector).every((name) => there.has(name)),
		);
		return used.length > 0 ? used.join(',') + rule.slice(selectors.length) : '';
	});
	return rest.replace(/@media[^{}]*\{\}/g, '');
}

/** The scopes and the classes of the elements of a page, those in its templates too. No word of its text is one of them. */
function listNames(html: string): string[] {
	const classes = [...html.matchAll(CLASSES)].flatMap(([, names]) => names?.match(NAME) ?? []);
	return [...classes, ...(html.match(SHORT) ?? [])];
}

/** Scopes and classes without which nothing is meant; what stands in quotes is no name, and in brackets after a colon it may be one of several, or what is not there. */
function listNeeded(selector: string): string[] {
	const sure = selector.replace(/"[^"]*"|:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
	return [...(sure.match(SHORT) ?? []), ...(sure.match(CLASS) ?? [])];
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
