import { joinBeats } from '../../ledger/beat.ts';
import { listBlocks } from '../../ledger/body.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { nestFigures, type ClaimFigure } from '../../ledger/nesting.ts';
import { findStoryFigure, type StoryFigure } from '../../ledger/storyfigure.ts';
import { layOutBars } from '../../lib/barchart.ts';
import type { Site } from '../../schema/site.ts';
import { splitIds } from '../../schema/fields/ref.ts';
import { formatAsOf, formatDate } from '../../words/formatdate.ts';
import * as words from '../../words/words.ts';
import { findAsked } from '../tellbeats.ts';
import { measureBeats } from './beatembed.ts';
import { surroundTexts } from './surround.ts';
import type { Embed } from './embed.ts';
import { findRoom, stackTexts, type SetText } from './embedheight.ts';
import { fitHeight, type Knot } from './frameheight.ts';

/** A story’s figure as a frame shows it: one of beats, events and numbers. */
export interface EmbeddedFigure {
	embed: Embed;
	/** The ids of the events of beats, and of the places that their drawings show. */
	beats?: { events: string; places: string | undefined };
	events?: Entry<'events'>[];
	numbers?: ClaimFigure[][];
}

/** Finds the first figure of a story that can stand in a frame: its beats, its numbers or its events. */
export function embedStory(ledger: Ledger, story: Entry<'stories'>): EmbeddedFigure | undefined {
	const figure = findStoryFigure(listBlocks(story.body ?? ''));
	if (!figure) return undefined;
	const path = `stories/${story.id}`;
	const title = figure.attributes['caption'] ?? story.data.title;
	const { heights, ...shown } = fillFrame(ledger, title, figure);
	return { ...shown, embed: { path, home: `${path}/`, title, heights } };
}

type Filled = Omit<EmbeddedFigure, 'embed'> & { heights: Knot[] };

function fillFrame(ledger: Ledger, title: string, { name, attributes }: StoryFigure): Filled {
	const { events = '', places, claims = '' } = attributes;
	if (name === 'Figures') {
		const records = splitIds(claims).map((id) => ledger.get('claims', id));
		const numbers = nestFigures(ledger, records);
		return { numbers, heights: measureNumbers(ledger.site, title, numbers) };
	}
	const beats = { events, places };
	const asked = findAsked(ledger, beats);
	if (name === 'Beats') {
		const joined = joinBeats(ledger, asked.events, asked.places);
		return { beats, heights: measureBeats(ledger.site, title, joined) };
	}
	return { events: asked.events, heights: measureEvents(ledger.site, title, asked.events) };
}

function measureEvents(site: Site, title: string, events: readonly Entry<'events'>[]): Knot[] {
	const texts = events.flatMap(({ data }): SetText[] => [
		{ text: formatDate(data.date, site.language), set: 'label', room: 24 },
		{ text: data.what, set: 'text' },
	]);
	return fitHeight((width) => stackTexts(surroundTexts(site, { title }, texts), width));
}

/** The width of the drawing in the narrowest frame, its axis, the head of the table, its first column, and the room of a row, in CSS pixels. */
const NARROW = 288;
const AXIS = 20;
const HEAD = 51;
const FIRST = 96;
const ROW = 17;

function measureNumbers(site: Site, title: string, groups: readonly ClaimFigure[][]): Knot[] {
	const bars = layOutBars(
		groups.map((group) => group.map((one) => one.figure)),
		NARROW,
	);
	const rows = groups.flat().flatMap(({ figure, speaker, sources, whole }): SetText[] => {
		const credit = words.creditFigure({
			speaker: speaker.data.name,
			asOf: formatAsOf(figure.asOf, site.language),
			sources: sources.map(({ source }) => source.data.publisher),
		});
		const shown = whole?.sources.map(({ data }) => data.publisher);
		const part = shown ? words.partOf(String(figure.value), shown) : [];
		return [
			{ text: words.captionFigure(figure) + part.join(''), set: 'cell', room: ROW },
			{ text: credit.join(''), set: 'small' },
		];
	});
	return fitHeight((width) => {
		const share = 1 - FIRST / findRoom(width);
		const told = rows.map((text) => ({ ...text, share }));
		const drawn = bars.height + AXIS + HEAD;
		return drawn + stackTexts(surroundTexts(site, { title }, told), width);
	});
}
