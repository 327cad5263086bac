import { toPage } from '../lib/url.ts';

/** One page on the way from the front page to another: its name, and its path. */
type Step = [name: string, path: string];

/** The way to a page from the front page as schema.org’s BreadcrumbList. The page itself need not be in it, and its name is told already. */
export function describeTrail(steps: readonly Step[], base: URL): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(([name, path], i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name,
			item: new URL(toPage(path), base).href,
		})),
	};
}

/** What a page says of itself in several parts, as one; undefined where it says nothing. */
export function joinGraph(...parts: (object | undefined)[]): object | undefined {
	const told = parts.filter((part) => part !== undefined);
	if (told.length < 2) return told[0];
	const graph = told.map((part) =>
		Object.fromEntries(Object.entries(part).filter(([name]) => name !== '@context')),
	);
	return { '@context': 'https://schema.org', '@graph': graph };
}
