import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { joinClaim, type JoinedClaim, type JoinedReply } from '../../ledger/joinedclaim.ts';
import { formatDate } from '../../words/formatdate.ts';
import { nameStanding } from '../../words/names.ts';
import * as words from '../../words/words.ts';
import { creditEmbed } from './credit.ts';
import type { Embed } from './embed.ts';
import { findHeight, stackTexts, type SetText } from './embedheight.ts';

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
	const texts = [...listTexts(embedded, ledger.site.language), ...creditEmbed(ledger.site)];
	const embed: Embed = {
		path: `claims/${claim.id}`,
		home: `claims/${claim.id}/`,
		title: words.attributeClaim(joined.speaker.data.name, claim.data.statement),
		height: findHeight((width) => stackTexts(texts, width)),
	};
	return { ...embedded, embed };
}

function listTexts(embedded: Omit<EmbeddedClaim, 'embed'>, language: string): SetText[] {
	const { joined, answered, replies, noReply } = embedded;
	const tell = (one: JoinedClaim): SetText[] => {
		const { statement, said } = one.claim.data;
		const stands = `${nameStanding(one)} · ${said ? formatDate(said, language) : ''} · ${words.headWeak()}`;
		return [
			{ text: '', set: 'small' },
			{ text: words.attributeClaim(one.speaker.data.name, statement), set: 'said' },
			{ text: stands, set: 'text' },
		];
	};
	const tellReply = (one: JoinedReply): SetText[] => [
		...tell(one),
		...words.explainGeneral(one.how).map((text) => ({ text, set: 'small' as const })),
	];
	return [
		...tell(joined),
		...(answered ? tellReply(answered) : []),
		...replies.flatMap(tellReply),
		...(noReply ? [{ text: noReply, set: 'said' as const }] : []),
		{ text: '', set: 'small' },
	];
}
