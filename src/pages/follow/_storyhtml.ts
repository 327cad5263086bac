import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { render } from 'astro:content';
import { blocks } from '../../blocks/blocks.ts';
import DrawingNote from '../../components/site/DrawingNote.astro';
import type { Entry } from '../../ledger/entry.ts';
import { prepareNotes, type Numbering } from '../../ledger/notes.ts';
import { remember } from '../../ledger/reads/remember.ts';
import { openLedger } from '../../ledger/open.ts';
import { cleanForFeed } from '../../lib/feedhtml.ts';
import { toRecord } from '../../lib/url.ts';

/** A drawing is no picture without our styles: in a feed its caption stands for it. */
const inFeed = { ...blocks, Beats: DrawingNote, Figures: DrawingNote, PlaceMap: DrawingNote };

/** Renders the whole text of each story for a feed, by its id. Called once, it serves both formats. */
export async function renderStories(base: URL): Promise<Map<string, string>> {
	return renderAll(await openLedger(), base.href);
}

const renderAll = remember('story texts', async (ledger, address: string) => {
	const base = new URL(address);
	const container = await AstroContainer.create({ astroConfig: { site: base.href } });
	container.addServerRenderer({ renderer });
	const texts = new Map<string, string>();
	for (const story of ledger.all('stories').filter(({ data }) => !data.draft)) {
		const page = new URL(toRecord('stories', story.id), base).href;
		texts.set(story.id, cleanForFeed(await renderStory(container, story, page), page));
	}
	return texts;
});

async function renderStory(container: AstroContainer, story: Entry<'stories'>, page: string) {
	const ledger = await openLedger();
	const locals = {} as Numbering;
	prepareNotes(ledger, story, locals);
	const { Content } = await render(story);
	return container.renderToString(Content, {
		locals,
		props: { components: inFeed },
		request: new Request(page),
	});
}
