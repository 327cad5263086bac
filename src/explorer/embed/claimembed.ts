import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { joinClaim, type JoinedClaim, type JoinedReply } from '../../ledger/joinedclaim.ts';
import type { Site } from '../../schema/site.ts';
import { formatDate } from '../../words/formatdate.ts';
import { nameStanding } from '../../words/names.ts';
import * as words from '../../words/words.ts';
import { surroundTexts } from './surround.ts';
import type { Embed } from './embed.ts';
import { stackTexts, type SetText } from './embedheight.ts';
import { fitHeight } from './frameheight.ts';

/** A claim takes much the same height at each width, and its page has little room for the code: few lines are enough, or one height. */
const FIT = { spare: 150, most: 720, flat: 100 };

/** How many answers an embedded claim shows; its page has all of them. */
const MOST = 3;

/** A claim as a frame shows it. */
export interface EmbeddedClaim {
	joined: JoinedClaim;
	/** What it answers itself, if it answers something. */
	answered: JoinedReply | undefined;
	/** What answers it: those accused first, and what speaks of it before what is said in general. */
	replies: JoinedReply[];
	/** How many more answers its page has. */
	more: number;
	/** Why no answer stands there. */
	noReply: string | undefined;
	embed: Embed;
}

/** Chooses what a frame shows of a claim: whoever says so, how it stands, and what answers it. */
export function embedClaim(ledger: Ledger, claim: Entry<'claims'>): EmbeddedClaim {
	const joined = joinClaim(ledger, claim);
	const isReply = ({ how }: JoinedReply) => Number(how.voice === 'reply') - Number(how.isGeneral);
	const replies = joined.replies.toSorted((a, b) => isReply(b) - isReply(a));
	const [first] = joined.answers;
	const embedded = {
		joined,
		answered: first && { ...joinClaim(ledger, first.claim), how: first.how },
		replies: replies.slice(0, MOST),
		more: Math.max(0, replies.length - MOST),
		noReply: replies.length > 0 ? undefined : (claim.data.noReply ?? words.claimPage.noneKnown),
	};
	const title = words.attributeClaim(joined.speaker.data.name, claim.data.statement);
	const { label } = words.claimPage;
	const texts = surroundTexts(ledger.site, { label, title }, listTexts(embedded, ledger.site));
	const path = `claims/${claim.id}`;
	const heights = fitHeight((width) => stackTexts(texts, width), FIT);
	return { ...embedded, embed: { path, home: `${path}/`, title, heights } };
}

/** The room of the rule over another claim, of what stands between its label and its words, over how it stands, and over the way to more, in CSS pixels. */
const RULE = 22;
const LABEL = 4;
const STANDS = 4;
const MORE = 8;

/** The room beside the name of a standing in its frame, in letters. */
const FRAME = '    ';

function listTexts(embedded: Omit<EmbeddedClaim, 'embed'>, { language }: Site): SetText[] {
	const { joined, answered, replies, more, noReply } = embedded;
	const tellHow = (one: JoinedClaim): SetText => {
		const { said, weak } = one.claim.data;
		const parts = [nameStanding(one), FRAME, said && formatDate(said, language)];
		return { text: [...parts, weak && words.headWeak()].join(' '), set: 'link', room: STANDS };
	};
	const tell = (one: JoinedReply, label: string): SetText[] => [
		{ text: label, set: 'label', room: RULE + LABEL },
		{ text: words.attributeClaim(one.speaker.data.name, one.claim.data.statement), set: 'said' },
		tellHow(one),
		...words.explainGeneral(one.how).map((text) => ({ text, set: 'small' as const, room: STANDS })),
	];
	return [
		tellHow(joined),
		...(answered ? tell(answered, words.claimPage.answers) : []),
		...replies.flatMap((reply) => tell(reply, words.nameAnswer(reply.how))),
		...(noReply ? [{ text: noReply, set: 'said' as const, room: RULE }] : []),
		...(more > 0
			? [{ text: words.countFurtherAnswers(more), set: 'link' as const, room: MORE }]
			: []),
	];
}
