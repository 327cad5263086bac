import { findOpeningOutcomes } from '../ledger/chart.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { ClaimFigure } from '../ledger/nesting.ts';
import { drawToday, type BeatDrawing } from './beatdrawing.ts';
import { findStoryFigures, findStorySubject } from './storysubject.ts';

/** What stands over the headline of a story in a list: its numbers or what countries did as bars, or its places as they stand today. */
export interface StoryPicture {
	figures?: ClaimFigure[][] | undefined;
	outcomes?: ReturnType<typeof findOpeningOutcomes>;
	drawing?: BeatDrawing | undefined;
}

/** Draws a story as small as a card; neither of both if it opens with no numbers and names no place. */
export function drawStory(ledger: Ledger, story: Entry<'stories'>): StoryPicture {
	const outcomes = findOpeningOutcomes(ledger, story);
	if (outcomes) return { outcomes };
	const figures = findStoryFigures(ledger, story);
	if (figures) return { figures };
	return { drawing: drawToday(ledger, findStorySubject(ledger, story).places) };
}
