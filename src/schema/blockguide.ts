import type { BlockName } from './block.ts';

/** When an editor takes each block, in a sentence; what it needs stands in its schema. */
export const blockGuide: Readonly<Record<BlockName, string>> = {
	Cite: 'After each sentence that rests on a source: readers see a number, and the source beside its line.',
	Claim:
		'Where the story turns on one claim: readers see who says so, how it stands and what was answered.',
	Reply: 'Where an accusation and its answer should be read side by side.',
	Disagreement: 'Where sources do not agree, and we say how we read them.',
	PlaceMap: 'Where a reader asks where it is.',
	Timeline: 'Where the order of what happened is the story.',
	Beats: 'Where what happened changed the map: a few events, each with the places on its day.',
	Figures: 'Where numbers differ and a reader should compare them on one scale.',
	Outcomes: 'Where a reader asks what each country did.',
	Photo: 'For one picture. A story that begins with it is shared with it.',
	Gallery: 'For several pictures that say more beside each other.',
	Document: 'For a paper that readers should see for themselves, with its words.',
	Audio: 'For a sound of our own, with what is heard.',
	Video: 'For a video of our own, with what is heard.',
	Unknown: 'Where a reader asks something that nobody has established.',
	Quote: 'For a few exact words that matter as such.',
	Place: 'For the first mention of a place in a story.',
	Actor: 'For the first mention of a person or an organisation in a story.',
};

/** The blocks that stand among the words of a line. */
export const inlineBlocks: readonly BlockName[] = ['Cite', 'Quote', 'Place', 'Actor'];
