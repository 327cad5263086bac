declare module 'feedparser' {
	import type { Transform } from 'node:stream';

	/** An entry as the parser reads it; what it can’t read is null. */
	interface Item {
		guid: string | null;
		title: string | null;
		link: string | null;
		description: string | null;
		author: string | null;
		pubdate: Date | null;
		date: Date | null;
	}

	/** Reads a feed that is written into it, and gives its entries. */
	export default class FeedParser extends Transform {
		constructor(options?: { addmeta?: boolean });
		meta: { title: string | null; link: string | null; xmlurl: string | null };
		[Symbol.asyncIterator](): AsyncIterableIterator<Item>;
	}
}
