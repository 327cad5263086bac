import type { JoinedPlace } from '../ledger/joined.ts';
import { widenMark } from '../styles/dividedmark.ts';
import type { MarkName } from '../styles/statusmark.ts';
import * as words from '../words/words.ts';
import { countMarks } from './marks.ts';

/** The places of one status, or all that have several: a row of marks, with its words and its number. */
export interface MarkRow {
	label: string;
	count: number;
	/** One for each place, those that are weakly sourced last; of very many the first only. */
	marks: { shapes: readonly MarkName[]; isWeak: boolean }[];
	/** How wide the widest mark is, in radii of a single one times two. */
	aspect: number;
}

/** A row of more marks than this is wider than a phone; its number counts them all. */
const MOST = 18;

/** Rows the places by status, in the order of the legend. Those on which accounts differ have several, and a row of their own. */
export function rowMarks(places: readonly JoinedPlace[]): MarkRow[] {
	const looks = countMarks(places).map(({ statuses }) => statuses);
	const single = looks.filter((statuses) => statuses.length === 1);
	const isDivided = ({ statuses }: JoinedPlace) => statuses.length > 1;
	const rows = [
		...single.flatMap(([status]) => {
			const same = places.filter((one) => !isDivided(one) && one.statusIds === status?.id);
			return [{ label: status?.data.label ?? '', same }];
		}),
		{ label: words.markRows.divided, same: places.filter(isDivided) },
	];
	return rows
		.filter(({ same }) => same.length > 0)
		.map(({ label, same }) => ({
			...{ label, count: same.length },
			marks: same
				.toSorted((a, b) => Number(a.isWeak) - Number(b.isWeak))
				.slice(0, MOST)
				.map(({ statuses, isWeak }) => ({
					shapes: statuses.map(({ status }) => status.data.mark),
					isWeak,
				})),
			aspect: Math.max(...same.map(({ statuses }) => widenMark(statuses.length))),
		}));
}
