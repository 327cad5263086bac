import { listBlocks } from '../ledger/body.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { nestFigures, type ClaimFigure } from '../ledger/nesting.ts';
import { splitIds } from '../schema/fields/ref.ts';
import { findAsked } from './tellbeats.ts';

/** What a story is drawn by: some events in their order, and the places that they are about. */
interface StorySubject {
	events: Entry<'events'>[];
	places: Entry<'places'>[];
}

/** Finds the first beats of a story, or its first events in a list; else the places of its first map, or all that it names. */
export function findStorySubject(ledger: Ledger, story: Entry<'stories'>): StorySubject {
	const blocks = listBlocks(story.body ?? '');
	const find = (name: string) => blocks.find((block) => block.name === name)?.attributes;
	const { events, places } = find('Beats') ?? find('Timeline') ?? {};
	const told = events ? findAsked(ledger, { events, places }) : undefined;
	if (told?.places.length) return told;
	const shown = find('PlaceMap')?.['places'];
	const named = shown
		? splitIds(shown).map((id) => ledger.get('places', id))
		: ledger.pointedAt('places', story);
	return { events: [], places: named };
}

/** Finds the numbers that a story opens with, in their groups; undefined if it has none, or tells events or shows places. */
export function findStoryFigures(
	ledger: Ledger,
	story: Entry<'stories'>,
): ClaimFigure[][] | undefined {
	const blocks = listBlocks(story.body ?? '');
	const figures = blocks.find(({ name }) => name === 'Figures');
	if (!figures || blocks.some(({ name }) => /^(Beats|Timeline|PlaceMap)$/.test(name)))
		return undefined;
	const claims = splitIds(figures.attributes['claims'] ?? '').map((id) => ledger.get('claims', id));
	return nestFigures(ledger, claims);
}
