/** A rule of CSS, in a block or not: what it is for, and what it says. */
const RULE = /(?<=^|[{};])([^{};@]+)\{[^{}]*\}/g;

/** The scope of a component: what Astro writes into its elements and into the selectors of its style. */
const SCOPE = /\bdata-astro-cid-\w+/g;
const SHORT = /\bdata-a\d+/g;
const CLASS = /(?<=\.)[a-z_][\w-]*/gi;
const NAME = /[a-z_][\w-]*/gi;

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
	const there = new Set(`${html} ${scripts}`.match(NAME));
	const rest = css.replace(RULE, (rule, selectors: string) => {
		const isUsed = splitSelectors(selectors).some((selector) =>
			listNeeded(selector).every((name) => there.has(name)),
		);
		return isUsed ? rule : '';
	});
	return rest.replace(/@media[^{}]*\{\}/g, '');
}

/** Scopes and classes without which nothing is meant; what stands in quotes is no name, and in brackets after a colon it may be one of several, or what is not there. */
function listNeeded(selector: string): string[] {
	const sure = selector.replace(/"[^"]*"|:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
	return [...(sure.match(SHORT) ?? []), ...(sure.match(CLASS) ?? [])];
}

/** Selectors of a list; a comma within brackets may divide one, and what is then without a scope stays. */
function splitSelectors(selectors: string): string[] {
	return selectors.split(/,(?![^(]*\))/);
}
