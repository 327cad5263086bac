import type { CountedNumber } from '../lib/barchart.ts';
import { toRecord } from '../lib/url.ts';
import { toChart } from './chart.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { nestFigures, type ClaimFigure } from './nesting.ts';

/** The numbers on which a disagreement turns, as nestFigures() groups them: most of its claims give one, of the same things. */
function compareSides(ledger: Ledger, disagreement: Entry<'disagreements'>): ClaimFigure[][] {
	const claims = ledger.pointedAt('claims', disagreement);
	const counted = listUnits(claims).find((some) => some.length > claims.length / 2) ?? [];
	return differ(counted) ? nestFigures(ledger, counted) : [];
}

/** The number of a claim with those that it is compared to: of the disagreements that turn on it, and what it is part of. */
function compareClaim(ledger: Ledger, claim: Entry<'claims'>): ClaimFigure[][] {
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

/** Numbers that stand beside each other on the page of a record. */
export interface Comparison {
	/** The name of their picture, and its address. */
	name: string;
	picture: string;
	/** The address of the page. */
	page: string;
	groups: ClaimFigure[][];
	/** The same for a drawing, each named by who gives it, where all count the same; else by what it counts. */
	bars: CountedNumber[][];
	/** That of the claim whose page it is, if it is that of a claim. */
	own: ClaimFigure | undefined;
}

/** Lists the numbers that are compared on pages of claims and of disagreements. */
export function listComparisons(ledger: Ledger): Comparison[] {
	const all = [
		...ledger.all('disagreements').map((one) => compare(ledger, one)),
		...ledger.all('claims').map((one) => compare(ledger, one)),
	];
	return all.filter((one) => one !== undefined);
}

/** The numbers that are compared on the page of a record; undefined if there are none. */
export function compare(
	ledger: Ledger,
	record: Entry<'claims'> | Entry<'disagreements'>,
): Comparison | undefined {
	const { collection, id } = record;
	const isClaim = collection === 'claims';
	const groups = isClaim ? compareClaim(ledger, record) : compareSides(ledger, record);
	if (groups.length === 0) return undefined;
	const own = groups.flat().find(({ claim }) => claim === record);
	const [name, page] = [`${collection}-${id}`, toRecord(collection, id)];
	return { name, picture: toChart(name), page, groups, bars: nameBars(groups), own };
}

/** None that is part of another counts the same as the others. */
function nameBars(groups: readonly (readonly ClaimFigure[])[]): CountedNumber[][] {
	const bySpeaker = groups.every((group) => group.length === 1);
	return groups.map((group) =>
		group.map(({ figure: { value, scope }, speaker }) => ({
			...{ value, scope: bySpeaker ? speaker.data.name : scope },
		})),
	);
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
