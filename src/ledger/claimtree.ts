import type { JoinedAnswering, JoinedClaim } from './joinedclaim.ts';

/** A claim with what was answered to it. Where it stood before in the same list, `isAgain` says so, and its replies are left out. */
export interface ClaimNode {
	joined: JoinedClaim;
	/** How it answers the claim above it. */
	how?: JoinedAnswering;
	isAgain: boolean;
	replies: ClaimNode[];
}

/** Lists claims with their replies and the replies to those, each in full once: `seen` holds the ids of those that stood before. */
export function listOnce(
	claims: readonly (JoinedClaim & { how?: JoinedAnswering })[],
	seen: Set<string> = new Set(),
): ClaimNode[] {
	return claims.map((joined) => {
		const { id } = joined.claim;
		const isAgain = seen.has(id);
		seen.add(id);
		return {
			joined,
			...(joined.how && { how: joined.how }),
			isAgain,
			replies: isAgain ? [] : listOnce(joined.replies, seen),
		};
	});
}
