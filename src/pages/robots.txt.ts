import type { APIRoute } from 'astro';
import { toPage } from '../lib/url.ts';

/** Everyone may read and keep everything; archives above all. */
export const GET: APIRoute = ({ site }) => {
	const sitemap = new URL(toPage('sitemap-index.xml'), site).href;
	return new Response(
		`# Archives are welcome: please keep copies.\nUser-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
	);
};
