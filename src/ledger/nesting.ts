import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { joinClaim, type JoinedClaim } from './joinedclaim.ts';

/** The number that a claim gives. */
type Figure = NonNullable<Entry<'claims'>['data']['figure']>;

/** The number of a claim, with the claim. */
export interface ClaimFigure extends JoinedClaim {
	figure: Figure;
	/** The larger number of which it is a part, and the sources that show it. */
	whole: { id: string; figure: Figure; sources: Entry<'sources'>[] } | undefined;
}

/**
 * Groups the numbers of claims: those that are part of each other, by what the record says, are one group, the largest first.
 * Groups, and numbers that are part of the same one, keep their order; a claim without a number is left out.
 */
export function nestFigures(ledger: Ledger, claims: readonly Entry<'claims'>[]): ClaimFigure[][] {
	const figures = claims.flatMap((claim): ClaimFigure[] => {
		const { figure } = claim.data;
		return figure
			? [{ ...joinClaim(ledger, claim), figure, whole: findWhole(ledger, figure) }]
			: [];
	});
	const byId = new Map(figures.map((one) => [one.claim.id, one]));
	const findLargest = (one: ClaimFigure): ClaimFigure => {
		const whole = byId.get(one.whole?.id ?? '');
		return whole ? findLargest(whole) : one;
	};
	return [...Map.groupBy(figures, findLargest).values()].map((group) =>
		group.toSorted((a, b) => b.figure.value - a.figure.value),
	);
}

function findWhole(ledger: Ledger, { within }: Figure): ClaimFigure['whole'] {
	if (!within) return undefined;
	const { id, data } = ledger.get('claims', within.claim);
	const sources = within.sources.map((source) => ledger.get('sources', source));
	return data.figure && { id, figure: data.figure, sources };
}
