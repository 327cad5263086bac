/** Where the site stands: `/`, or `/folder/`. Outside a build, `/`. */
const base: string = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/';

/** The address of a page of the site, from its path without the first slash: `map/`. */
export function toPage(path: string): string {
	return base.replace(/\/$/, '') + '/' + path;
}

/** The pages on which many records stand together, each under its id. */
const together: Record<string, string> = {
	events: 'timeline/',
	disagreements: 'disagreements/',
	actors: 'actors/',
	statuses: 'map/',
};

/** The stable address of a record. */
export function toRecord(collection: string, id: string): string {
	const page = together[collection];
	if (page) return toPage(`${page}#${id}`);
	if (collection === 'pages') return toPage(id === 'front' ? '' : `${id}/`);
	return toPage(`${collection}/${id}/`);
}

/** The address of a showing of the map, from its id: none is today’s. */
export function toMapPage(id: string, part = ''): string {
	return toPage(`map/${id && `${id}/`}${part}`);
}

/** The address of a showing of the map that other pages may frame, from its id. */
export function toEmbed(id: string, part = ''): string {
	return toPage(`embed/map/${id && `${id}/`}${part}`);
}
