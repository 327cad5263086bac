import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { listPlaceNumbers } from './placenumber.ts';

/** A number that somebody reports, of one place or of several. */
export interface ReportedNumber {
	by: Entry<'actors'>;
	count: number;
	atLeast: boolean;
	places: Entry<'places'>[];
	asOf: string;
	sources: Entry<'sources'>[];
}

/** The first number of each place, joined by who gives it. */
export function listReported(ledger: Ledger, places: readonly Entry<'places'>[]): ReportedNumber[] {
	const all = places.flatMap((place) =>
		listPlaceNumbers(ledger, place, ledger.site.updated).map((number) => ({ ...number, place })),
	);
	const byActor = Map.groupBy(all, ({ by }) => by);
	return [...byActor].map(([by, numbers]): ReportedNumber => {
		const [first] = numbers as [(typeof numbers)[0]];
		return {
			by: ledger.get('actors', by),
			count: first.count,
			atLeast: first.atLeast,
			places: [...new Set(numbers.map(({ place }) => place))],
			asOf: first.asOf,
			sources: first.sources.map((id) => ledger.get('sources', id)),
		};
	});
}
