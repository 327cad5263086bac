import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { joinDisagreement } from '../../ledger/joined.ts';
import { joinClaim, type JoinedClaim } from '../../ledger/joinedclaim.ts';
import { formatDate } from '../../words/formatdate.ts';
import { nameStanding } from '../../words/names.ts';
import * as words from '../../words/words.ts';
import type { TextCard } from './textcard.ts';

/** How many sides of a disagreement a card has room for. */
const MOST = 3;

/** Describes the card of a claim: who says so, how it stands, and what answers it, or why nothing does. */
export function describeClaimCard(ledger: Ledger, claim: Entry<'claims'>): TextCard {
	const joined = joinClaim(ledger, claim);
	const { language, title: site } = ledger.site;
	const { statement, said, weak } = claim.data;
	const { name } = joined.speaker.data;
	const stands = words.card.standing({
		standing: nameStanding(joined),
		said: said && formatDate(said, language),
		isWeak: weak !== undefined,
	});
	const lines = [{ label: words.card.stands, text: stands }, ...describeAnswer(joined)];
	return {
		...{ language, site, title: statement, lines },
		label: words.card.says(name),
		description: words.card.describe(words.attributeClaim(name, statement), lines),
	};
}

/** What answers the claim, that which speaks of it first; or why nothing does; or what it answers itself. */
function describeAnswer({ claim, replies, answers }: JoinedClaim): TextCard['lines'] {
	const [reply] = replies;
	if (reply) {
		const { speaker, claim, how } = reply;
		const text = words.attributeClaim(speaker.data.name, claim.data.statement);
		return [{ label: words.nameAnswer(how), text }];
	}
	if (claim.data.noReply) return [{ label: words.card.noReply, text: claim.data.noReply }];
	return answers.slice(0, 1).map(({ claim, speaker }) => ({
		label: words.card.answers,
		text: words.attributeClaim(speaker.data.name, claim.data.statement),
	}));
}

/** Describes the card of a disagreement: its question, and what the sides say, each with whoever says so. */
export function describeDisagreementCard(
	ledger: Ledger,
	disagreement: Entry<'disagreements'>,
): TextCard {
	const { language, title: site } = ledger.site;
	const { sides } = joinDisagreement(ledger, disagreement);
	const { question } = disagreement.data;
	const lines = sides.slice(0, MOST).map(({ says, claim, sources: [source] }) => ({
		label: claim
			? ledger.get('actors', claim.data.speaker).data.name
			: (source?.data.publisher ?? ''),
		text: says,
	}));
	return {
		...{ language, site, title: question, lines },
		label: words.card.disagreement(sides.length, lines.length),
		description: words.card.describe(question, lines),
	};
}
