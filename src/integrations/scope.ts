/** A rule of CSS, in a block or not: what it is for, and what it says. */
const RULE = /(?<=^|[{};])([^{};@]+)\{[^{}]*\}/g;

/** The scope of a component: what Astro writes into its elements and into the selectors of its style. */
const SCOPE = /\bdata-astro-cid-\w+/g;
const SHORT = /\bdata-a\d+/g;

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
 * Leaves out of a minified style the rules of components of which the page `html` has no element, once both have short scopes: Astro puts the styles of all
 * that a kind of page may show into each page of the kind.
 */
export function dropUnused(css: string, html: string): string {
	const there = new Set(listScopes(html));
	const rest = css.replace(RULE, (rule, selectors: string) => {
		const isUsed = splitSelectors(selectors).some((selector) =>
			listScopes(selector).every((scope) => there.has(scope)),
		);
		return isUsed || selectors.includes(':not([data-a') ? rule : '';
	});
	return rest.replace(/@media[^{}]*\{\}/g, '');
}

function listScopes(text: string): string[] {
	return text.match(SHORT) ?? [];
}

/** Selectors of a list; a comma within brackets may divide one, and what is then without a scope stays. */
function splitSelectors(selectors: string): string[] {
	return selectors.split(/,(?![^(]*\))/);
}
