import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { nestFigures, type ClaimFigure } from './nesting.ts';

/** The numbers on which a disagreement turns, as nestFigures() groups them: most of its claims give one, of the same things. */
export function compareSides(
	ledger: Ledger,
	disagreement: Entry<'disagreements'>,
): ClaimFigure[][] {
	const claims = ledger.pointedAt('claims', disagreement);
	const counted = listUnits(claims).find((some) => some.length > claims.length / 2) ?? [];
	return differ(counted) ? nestFigures(ledger, counted) : [];
}

/** The number of a claim with those that it is compared to: of the disagreements that turn on it, and what it is part of. */
export function compareClaim(ledger: Ledger, claim: Entry<'claims'>): ClaimFigure[][] {
	const { figure } = claim.data;
	if (!figure) return [];
	const rivals = ledger
		.pointingTo('disagreements', claim)
		.flatMap((one) => compareSides(ledger, one).flat())
		.map((one) => one.claim)
		.filter(({ data }) => data.figure?.unit === figure.unit);
	const kin = ledger.all('claims').filter(({ id, data }) => {
		return data.figure?.within?.claim === claim.id || figure.within?.claim === id;
	});
	const all = [...new Set([claim, ...rivals, ...kin])];
	return kin.length > 0 || differ(all) ? nestFigures(ledger, all) : [];
}

/** The claims that give a number, those that count the same things together. */
function listUnits(claims: readonly Entry<'claims'>[]): Entry<'claims'>[][] {
	const counted = claims.filter(({ data }) => data.figure);
	return [...Map.groupBy(counted, ({ data }) => data.figure?.unit).values()];
}

/** Whether there is anything to compare: bars of one length say nothing. */
function differ(claims: readonly Entry<'claims'>[]): boolean {
	return new Set(claims.map(({ data }) => data.figure?.value)).size > 1;
}
