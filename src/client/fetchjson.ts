import { toPage } from '../lib/url.ts';

/** Fetches a JSON file of the site. A missing file is an error too: the page that comes in its place is not JSON. */
export async function fetchJson<Content>(path: string): Promise<Content> {
	return (await fetch(toPage(path))).json();
}
