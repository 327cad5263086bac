import type { APIRoute } from 'astro';
import { listFeeds, type Feed } from '../../data/feed/feedlist.ts';
import { feedTypes, writeAtom, writeJsonFeed } from '../../data/feed/writefeed.ts';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { renderStories } from './_storyhtml.ts';

const FOLDER = 'follow/';

/** The paths of all feeds in their folder, each with its feed. */
export async function listFeedPaths() {
	return keyed(
		listFeeds(await openLedger())
			.filter(({ path }) => path.startsWith(FOLDER))
			.map((feed) => ({ params: { feed: feed.path.slice(FOLDER.length) }, props: { feed } })),
	);
}

/** Answers with a feed in one of its formats. */
export function serveFeed(ending: keyof typeof feedTypes): APIRoute<{ feed: Feed }> {
	const write = ending === 'xml' ? writeAtom : writeJsonFeed;
	return async ({ props: { feed }, site = new URL(import.meta.env.SITE) }) =>
		answer(write(await openLedger(), feed, site), ending);
}

/** Answers with the feed of the stories, which holds their whole text. */
export function serveStories(ending: keyof typeof feedTypes): APIRoute {
	const write = ending === 'xml' ? writeAtom : writeJsonFeed;
	return async ({ site = new URL(import.meta.env.SITE) }) => {
		const ledger = await openLedger();
		const texts = await renderStories(site);
		const [feed] = listFeeds(ledger);
		if (!feed) throw new RangeError('there is no feed of stories');
		return answer(
			write(ledger, feed, site, ({ id }) => texts.get(id) ?? ''),
			ending,
		);
	};
}

function answer(text: string, ending: keyof typeof feedTypes): Response {
	return new Response(text, { headers: { 'content-type': feedTypes[ending] } });
}
