import { joinBeats } from '../../ledger/beat.ts';
import { listBlocks } from '../../ledger/body.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { nestFigures, type ClaimFigure } from '../../ledger/nesting.ts';
import { findStoryFigure, type StoryFigure } from '../../ledger/storyfigure.ts';
import { layOutBars } from '../../lib/barchart.ts';
import type { Site } from '../../schema/site.ts';
import { splitIds } from '../../schema/fields/ref.ts';
import { formatAsOf } from '../../words/formatdate.ts';
import * as words from '../../words/words.ts';
import { findAsked } from '../tellbeats.ts';
import { measureBeats } from './beatembed.ts';
import { creditEmbed } from './credit.ts';
import type { Embed } from './embed.ts';
import { findHeight, stackTexts, type SetText } from './embedheight.ts';

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
	const { height, ...shown } = fillFrame(ledger, title, figure);
	return { ...shown, embed: { path, home: `${path}/`, title, height } };
}

type Filled = Omit<EmbeddedFigure, 'embed'> & { height: number };

function fillFrame(ledger: Ledger, title: string, { name, attributes }: StoryFigure): Filled {
	const { events = '', places, claims = '' } = attributes;
	if (name === 'Figures') {
		const records = splitIds(claims).map((id) => ledger.get('claims', id));
		const numbers = nestFigures(ledger, records);
		return { numbers, height: measureNumbers(ledger.site, title, numbers) };
	}
	const beats = { events, places };
	const asked = findAsked(ledger, beats);
	if (name === 'Beats') {
		const joined = joinBeats(ledger, asked.events, asked.places);
		return { beats, height: measureBeats(ledger.site, title, joined) };
	}
	return { events: asked.events, height: measureEvents(ledger.site, title, asked.events) };
}

function measureEvents(site: Site, title: string, events: readonly Entry<'events'>[]): number {
	const texts = events.flatMap(({ data }): SetText[] => [
		{ text: '', set: 'small' },
		{ text: data.what, set: 'text' },
	]);
	return findHeight((width) => stackTexts([...headAndFoot(site, title), ...texts], width));
}

/** The width of the drawing in the narrowest frame, and the room below it, in CSS pixels. */
const NARROW = 288;
const TICKS = 40;

function measureNumbers(site: Site, title: string, groups: readonly ClaimFigure[][]): number {
	const bars = layOutBars(
		groups.map((group) => group.map((one) => one.figure)),
		NARROW,
	);
	const share = 0.66;
	const texts = groups.flat().flatMap(({ figure, speaker, sources, whole }): SetText[] => {
		const credit = words.creditFigure({
			speaker: speaker.data.name,
			asOf: formatAsOf(figure.asOf, site.language),
			sources: sources.map(({ source }) => source.data.publisher),
		});
		const shown = whole?.sources.map(({ data }) => data.publisher);
		const part = shown ? words.partOf('', shown) : [];
		return [
			{ text: words.captionFigure(figure) + part.join(''), set: 'cell', share },
			{ text: credit.join(''), set: 'small', share },
		];
	});
	const all = [...headAndFoot(site, title), { text: '', set: 'text' as const }, ...texts];
	return findHeight((width) => bars.height + TICKS + stackTexts(all, width));
}

function headAndFoot(site: Site, title: string): SetText[] {
	return [{ text: title, set: 'said' }, ...creditEmbed(site)];
}
