import type { Site } from '../../schema/site.ts';
import { toEmbed, toPage } from '../../lib/url.ts';
import { findHeight, formatHeight, type Knot } from './frameheight.ts';

/** A page made to stand in a frame of another site, and what it shows. */
export interface Embed {
	/** Its path below `embed/`, without the slash at its end: `claims/barrels-were-dumped`. */
	path: string;
	/** The path of the page of the site that shows the same, without the first slash. */
	home: string;
	title: string;
	/** The heights of a frame in which all of it is seen. */
	heights: readonly Knot[];
}

/** The width in CSS pixels that a program which wants one is told. A frame is as wide as the page allows. */
const WIDTH = 800;

/** An embedded map fills a frame of any size; in these, map, legend and credit are seen whole. */
export const mapHeights: readonly Knot[] = [
	{ width: 640, height: 640 },
	{ width: 480, height: 820 },
];

/**
 * Formats the HTML that embeds the page at `address` in another page. A frame that is of another height where it is
 * narrower asks the element around it how wide it is; where styles are taken out, it is as high as the narrowest needs.
 */
export function formatEmbedCode(address: string, title: string, heights: readonly Knot[]): string {
	const isOne = heights.length === 1;
	const attributes = {
		src: address,
		title,
		width: '100%',
		height: Math.max(...heights.map(({ height }) => height)),
		loading: 'lazy',
		// The embedded page is not told on which page a reader is.
		referrerpolicy: 'no-referrer',
		style: isOne ? 'border:0' : `border:0;height:${formatHeight(heights)}`,
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
	const frame = `<iframe ${written.join(' ')}></iframe>`;
	return isOne ? frame : `<div style="width:100%;container-type:inline-size">${frame}</div>`;
}

/** What the page of a record offers to other sites. */
export interface Offer {
	/** The address of the page to be embedded, and the code that does it. */
	embed: { page: string; code: string };
	/** The address of the file that says the same by oEmbed. */
	oembed: string;
}

/** What is offered to other sites of an embed. `base` is the origin of the site. */
export function offerEmbed({ path, title, heights }: Embed, base: URL): Offer {
	const page = toEmbed(path);
	const code = formatEmbedCode(new URL(page, base).href, title, heights);
	return { embed: { page, code }, oembed: toEmbed(path, 'oembed.json') };
}

/** Describes an embed as a response of oEmbed 1.0 of the type “rich” (oembed.com, 2.3.4.4). */
export function describeOembed(embed: Embed, site: Site, base: URL) {
	const home = new URL(toPage(''), base).href;
	return {
		version: '1.0',
		type: 'rich',
		title: embed.title,
		author_name: site.publisher,
		author_url: home,
		provider_name: site.title,
		provider_url: home,
		/** In seconds: a day. */
		cache_age: 86_400,
		html: offerEmbed(embed, base).embed.code,
		width: WIDTH,
		height: findHeight(embed.heights, WIDTH),
	};
}

function escape(value: string | number): string {
	return String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
