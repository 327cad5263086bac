import { isBefore } from '../lib/date.ts';
import { toRecord } from '../lib/url.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { JoinedClaim } from '../ledger/joinedclaim.ts';
import { datePublished, describeAppearance, findAddress } from './jsonld.ts';

/**
 * A claim as schema.org’s Claim: who makes it, and where it is printed. It is no ClaimReview: how it stands is said by others,
 * and is no verdict of ours.
 */
export function describeClaim(ledger: Ledger, joined: JoinedClaim, base: URL): object {
	const { claim, speaker } = joined;
	const sources = joined.sources.map(({ source }) => source);
	const first = findFirst(sources);
	const address = new URL(toRecord('claims', claim.id), base).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'Claim',
		text: claim.data.statement,
		inLanguage: ledger.site.language,
		author: {
			'@type': speaker.kind.data.actsAs === 'person' ? 'Person' : 'Organization',
			name: speaker.data.name,
			url: new URL(toRecord('actors', speaker.id), base).href,
		},
		...datePublished(claim.data.said),
		appearance: sources.map((source) => describeAppearance(source, base)),
		...(first && { firstAppearance: { '@type': 'CreativeWork', url: findAddress(first, base) } }),
		mainEntityOfPage: address,
	};
}

/** The source that is certainly the first: nothing is said where one has no date, or two may be of the same day. */
function findFirst(sources: readonly Entry<'sources'>[]): Entry<'sources'> | undefined {
	const dated = sources.flatMap((source) =>
		source.data.published ? [{ source, date: source.data.published }] : [],
	);
	if (dated.length < sources.length) return undefined;
	const isFirst = ({ date }: (typeof dated)[number], i: number) =>
		dated.every((other, j) => i === j || isBefore(date, other.date));
	return dated.find(isFirst)?.source;
}
