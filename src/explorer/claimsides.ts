import type { JoinedClaim, JoinedReply } from '../ledger/joinedclaim.ts';

/** The answers to a claim: those in type as large as its own, and those that are named in a line. */
export type SplitReplies = Record<'large' | 'named', JoinedReply[]>;

/** A side of the page of a claim: the claim’s own, or that of what it answers and what answers it. */
type Side = 'own' | 'other';

/** On which side each part of such a page stands that nobody says. */
export type Sides = Record<'picture' | 'sources' | 'cite', Side>;

/** About how high things are on a side of 536 pixels, in pixels: what somebody says without its words, a line of these, a part. */
const HEIGHTS = {
	...{ voice: 130, line: 34, note: 20, named: 48, none: 80, cite: 200 },
	pictures: { map: 320, times: 220, numbers: 480 },
};

/** How many letters stand in a line: of a claim in large type, and of a note. */
const LETTERS = { line: 36, note: 78 };

/**
 * Parts the answers to a claim into those in type as large as its own and those that are named in a line: what speaks of the
 * claim itself is large, and so, before it, is what the accused side answers to all; what others said in general is so where
 * nothing speaks of it.
 */
export function splitReplies(replies: readonly JoinedReply[]): SplitReplies {
	const central = replies.filter(({ how }) => how.isGeneral && how.isOfAll);
	const particular = replies.filter(({ how }) => !how.isGeneral);
	const large = [...new Set([...central, ...(particular.length > 0 ? particular : replies)])];
	return { large, named: replies.filter((reply) => !large.includes(reply)) };
}

/**
 * Finds on which side each part stands, in the order of the page: each where less stands so far, by about how high that is, so
 * that neither side is left empty. A claim that nobody answers has that said on its own side.
 */
export function findSides(
	joined: JoinedClaim,
	answered: readonly JoinedReply[],
	picture: keyof typeof HEIGHTS.pictures | undefined,
): Sides {
	const { large, named } = splitReplies(joined.replies);
	const particular = answered.filter(({ how }) => !how.isGeneral);
	const general = answered.length - particular.length;
	const isLone = joined.replies.length + answered.length === 0;
	const none = joined.replies.length === 0 ? HEIGHTS.none : 0;
	const heights = {
		own: measure(joined) + (isLone ? none : 0),
		other:
			[...particular, ...large].reduce((sum, one) => sum + measure(one), isLone ? 0 : none) +
			(general + named.length) * HEIGHTS.named,
	};
	const put = (height: number): Side => {
		const side = heights.other < heights.own ? 'other' : 'own';
		heights[side] += height;
		return side;
	};
	return {
		picture: put(picture ? HEIGHTS.pictures[picture] : 0),
		sources: put((joined.sources.length + 1) * HEIGHTS.named),
		cite: put(HEIGHTS.cite),
	};
}

function measure({ claim, speaker }: JoinedClaim): number {
	const { statement, note = '' } = claim.data;
	const lines = Math.ceil((speaker.data.name.length + statement.length) / LETTERS.line);
	const notes = Math.ceil(note.length / LETTERS.note);
	return HEIGHTS.voice + lines * HEIGHTS.line + notes * HEIGHTS.note;
}
