import { parseBody } from './body.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { listReplies } from './joinedclaim.ts';

/** What a story rests on, as its writer wants to see it at a glance. */
export interface StoryRests {
	/** Each claim that it shows, with how many answers it has. `isOpen` where it is about somebody, without an answer and without a reason for that. */
	claims: { claim: Entry<'claims'>; replies: number; isOpen: boolean }[];
	/** The sources of tier C or D that it cites. */
	weak: Entry<'sources'>[];
	/** How many words readers read. */
	words: number;
	/** How many minutes that takes, at least one. */
	minutes: number;
}

/** Words of an English text that are read in a minute, silently: the mean of 190 studies (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;

/** Finds what a story rests on; `sources` are those that it cites. */
export function findRests(
	ledger: Ledger,
	story: Entry<'stories'>,
	sources: readonly Entry<'sources'>[],
): StoryRests {
	const segmenter = new Intl.Segmenter(ledger.site.language, { granularity: 'word' });
	const shown = parseBody(story.body ?? '').words.map((some) => some.shown);
	const words = [...segmenter.segment(shown.join(' '))].filter((one) => one.isWordLike).length;
	return {
		claims: ledger.pointedAt('claims', story).map((claim) => {
			const replies = listReplies(ledger, claim).length;
			const isOpen = claim.data.about.length > 0 && replies === 0 && !claim.data.noReply;
			return { claim, replies, isOpen };
		}),
		weak: sources.filter(({ data }) => data.tier > 'B'),
		words,
		minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
	};
}
