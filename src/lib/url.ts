/** The path of the site on its host, as Astro gives it where addresses end with a slash: `/` or `/folder/`; outside a build `/`. */
const base: string = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/';

/** The address of a page of the site, from its path without the first slash: `map/`. */
export function toPage(path: string): string {
	return base + path;
}

/** The pages that show all records of a folder, each under its id. */
const listPages: Record<string, string> = {
	events: 'timeline/',
	statuses: 'map/',
	'event-kinds': 'words/',
	'source-kinds': 'words/',
	'actor-kinds': 'words/',
	tags: 'words/',
};

/** The address of the page that lists the records of a folder. */
export function toList(collection: string): string {
	return toPage(listPages[collection] ?? `${collection}/`);
}

/** The address of a record, which never changes. */
export function toRecord(collection: string, id: string): string {
	const page = listPages[collection];
	if (page === 'words/') return toPage(`${page}#${collection}-${id}`);
	if (page) return toPage(`${page}#${id}`);
	if (collection === 'pages') return toPage(id === 'front' ? '' : `${id}/`);
	return toPage(`${collection}/${id}/`);
}

/** The address of a page of the investigation, or of a heading in it, as settings name it: “about#mission”. */
export function toHeading(page: string): string {
	const [id = page, heading] = page.split('#');
	return toRecord('pages', id) + (heading ? `#${heading}` : '');
}

/** The address of what a status means, from its id; of several, of the list of all. */
export function toMeaning(statuses: readonly string[]): string {
	return toPage(`words/#${statuses.length === 1 ? `status-${statuses[0]}` : 'statuses'}`);
}

/** The address of a map page, from its id, which is empty for today’s. `part` follows the address. */
export function toMapPage(id: string, part = ''): string {
	return toPage(`map/${id && `${id}/`}${part}`);
}

/** The address of a page to embed in other sites, from its path below `embed/`. `part` follows the address. */
export function toEmbed(path: string, part = ''): string {
	return toPage(`embed/${path}/${part}`);
}

/** The same of a map page, from the id of that. */
export function toMapEmbed(id: string): string {
	return toEmbed(id ? `map/${id}` : 'map');
}

/** The address of a year or a month below that of the timeline: `2022/10/`, `2022/newest/`. */
export function timelinePath(time: string | undefined, isNewestFirst: boolean): string {
	return `${time ? `${time.replace('-', '/')}/` : ''}${isNewestFirst ? 'newest/' : ''}`;
}
