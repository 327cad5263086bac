import type { Site } from '../schema/site.ts';

/** The room for the map in another page, in CSS pixels. It takes the width that there is. */
const SIZE = { width: 800, height: 640 };

/** The code that shows the page at `address` in another page. */
export function formatEmbedCode(address: string, title: string): string {
	const attributes = {
		src: address,
		title,
		width: '100%',
		height: SIZE.height,
		loading: 'lazy',
		// Nobody learns from it what page a reader is on.
		referrerpolicy: 'no-referrer',
		style: 'border: 0',
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

/** What oEmbed 1.0 says of a page that can be embedded (oembed.com, 2.3.4.4): all that makers of other pages need to show it. */
export function describeOembed(address: string, title: string, site: Site, home: string) {
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: site.publisher,
		author_url: home,
		provider_name: site.title,
		provider_url: home,
		/** In seconds: a day. */
		cache_age: 86_400,
		html: formatEmbedCode(address, title),
		...SIZE,
	};
}

function escape(value: string | number): string {
	return String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
