import type { Site } from '../schema/site.ts';

/** The size of an embedded map in CSS pixels. It is as wide as the page allows. */
const SIZE = { width: 800, height: 640 };

/** Formats the HTML that embeds the page at `address` in another page. */
export function formatEmbedCode(address: string, title: string): string {
	const attributes = {
		src: address,
		title,
		width: '100%',
		height: SIZE.height,
		loading: 'lazy',
		// The embedded page is not told on which page a reader is.
		referrerpolicy: 'no-referrer',
		style: 'border: 0',
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

/** Describes a page that can be embedded, as a response of oEmbed 1.0 of the type “rich” (oembed.com, 2.3.4.4). */
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
