import { listAftermaths } from '../ledger/aftermath.ts';
import type { Ledger } from '../ledger/join.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { widenMark } from '../styles/dividedmark.ts';
import type { MarkName } from '../styles/statusmark.ts';
import { countMarks } from './marks.ts';

/** The places that have a status: a row of marks, with its words and its number. */
interface MarkRow {
	label: string;
	count: number;
	/** How many had it at some point, if it was ordered. */
	ever: number | undefined;
	/** One for each place: those with this status alone first, weakly sourced ones last; of very many the first only. */
	marks: { shapes: readonly MarkName[]; weak: readonly boolean[]; width: number }[];
}

/** All places as rows of marks. */
export interface MarkRows {
	rows: MarkRow[];
	/** How many places have several statuses, and stand in as many rows. */
	divided: number;
}

/** A row of more marks than this is wider than a phone; its number counts them all. */
const MOST = 18;

/** Rows the places by status, in the order of the legend. */
export function rowMarks(ledger: Ledger, places: readonly JoinedPlace[]): MarkRows {
	const ever = new Map(listAftermaths(ledger).map(({ ordered, count }) => [ordered, count]));
	const rank = ({ statuses, isWeak }: JoinedPlace) => 2 * statuses.length + Number(isWeak);
	const rows = countMarks(places).flatMap(({ statuses: [status, ...others], count }) => {
		if (!status || others.length > 0) return [];
		const same = places.filter(({ statuses }) => statuses.some((own) => own.status === status));
		const marks = same
			.toSorted((a, b) => rank(a) - rank(b))
			.slice(0, MOST)
			.map(({ statuses }) => ({
				shapes: statuses.map((own) => own.status.data.mark),
				weak: statuses.map((own) => own.isWeak),
				width: widenMark(statuses.length),
			}));
		return [{ label: status.data.label, count, ever: ever.get(status), marks }];
	});
	return { rows, divided: places.filter(({ statuses }) => statuses.length > 1).length };
}
