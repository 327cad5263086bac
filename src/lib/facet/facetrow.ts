/** What lists can be narrowed by, in the order in which readers meet it; addresses name it so. */
export const facetNames = ['status', 'country', 'year', 'number', 'kind', 'tag'] as const;

/** The name of one of them. */
export type FacetName = (typeof facetNames)[number];

/** Which values something has of each facet; of `number` one at most. */
export type FacetPart = Readonly<Record<FacetName, readonly string[]>>;

/**
 * A record as a filter sees it. A place has a part for each of its events: whoever asks for denials of 2022 asks for a denial that is of 2022,
 * not for places that have one and, besides, something of that year.
 */
export interface FacetRow {
	id: string;
	parts: readonly FacetPart[];
}

/** A value of a facet, with the number of rows that it leaves. */
export type FacetCount = [value: string, count: number];

/** From how many on a number may be asked for. */
const STEPS = [2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** The values of a facet that a row has, each once, in those of its parts that count. */
export function listRowValues(
	{ parts }: FacetRow,
	name: FacetName,
	counts?: (part: FacetPart) => boolean,
): Set<string> {
	const values = new Set<string>();
	for (const part of parts)
		if (!counts || counts(part)) for (const value of part[name]) values.add(value);
	return values;
}

/**
 * Counts the rows for each value of a facet: years in order, others as rows bring them; of numbers the steps that leave fewer
 * rows than the one before, and some.
 */
export function countFacet(rows: readonly FacetRow[], name: FacetName): FacetCount[] {
	const values = rows.map((row) => listRowValues(row, name));
	if (name === 'number') return countSteps(values.map(([value]) => Number(value ?? 0)));
	const counts = new Map<string, number>();
	for (const own of values)
		for (const value of own) counts.set(value, (counts.get(value) ?? 0) + 1);
	return name === 'year' ? [...counts].sort(([a], [b]) => Number(a) - Number(b)) : [...counts];
}

function countSteps(numbers: readonly number[]): FacetCount[] {
	let before = numbers.filter((one) => one > 0).length;
	return STEPS.flatMap((step): FacetCount[] => {
		const count = numbers.filter((one) => one >= step).length;
		if (count === 0 || count === before) return [];
		before = count;
		return [[String(step), count]];
	});
}

/** Whether a facet tells rows apart: a filter with one value would leave a reader nothing to choose. */
export function tellsApart(name: FacetName, counts: readonly FacetCount[]): boolean {
	return counts.length > (name === 'number' ? 0 : 1);
}
