import type { APIRoute } from 'astro';
import { styleFeed } from '../../data/feed/feedstyle.ts';
import { toPage } from '../../lib/url.ts';

/** The style of a feed that somebody opens in a browser. */
export const GET: APIRoute = ({ site }) =>
	new Response(styleFeed(new URL(toPage('follow/'), site).href), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
