import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { compareDates, isBefore, type PartialDate } from '../lib/date.ts';
import { tally } from '../lib/tally.ts';
import { heapUp, layOutTime, type TimeChart } from '../lib/timechart.ts';

/** A record that may have a day. */
type Dated = Entry<'claims'> | Entry<'events'> | Entry<'sources'>;

/** Records that stand in one row of a chart of time, under a head of their own. */
interface RecordRow {
	label: string;
	records: readonly Dated[];
}

/** A row of such a chart: where its records stand, and from when to when they are. */
export interface ChartedRow {
	label: string;
	/** Each with the share of the width at which it stands, and how many of its row stand below it there. */
	marks: { record: Dated; date: PartialDate; share: number; height: number }[];
	/** The dates of the first and the last. */
	span: [first: PartialDate, last: PartialDate] | undefined;
	/** How many have no date. */
	undated: number;
}

/** Where the records of a page stand in time, over all events. */
export interface RecordTimes extends Pick<TimeChart, 'columns' | 'months'> {
	/** The rows that have a record. */
	rows: ChartedRow[];
	/** The dates of all events; and how many of these certainly came before the first record, and before the last. */
	events: PartialDate[];
	before: [first: number, last: number];
	/** How many of them stand at which share of the width, and the largest of these numbers. */
	bars: [share: number, count: number][];
	most: number;
}

/**
 * Lays records out in time, in rows, over all events of the ledger; rows of one head are one. Undefined if no record has a
 * date.
 */
export function chartRecords(ledger: Ledger, rows: readonly RecordRow[]): RecordTimes | undefined {
	const joined = [...Map.groupBy(rows, ({ label }) => label)].map(([label, some]) => ({
		label,
		records: some.flatMap(({ records }): readonly Dated[] => records),
	}));
	const own = joined.map(({ records }) =>
		records
			.flatMap((record) => {
				const date = findDate(ledger, record);
				return date === undefined ? [] : [{ record, date }];
			})
			.sort((a, b) => compareDates(a.date, b.date)),
	);
	if (own.every((some) => some.length === 0)) return undefined;
	const events = ledger.all('events').map(({ data }) => data.date);
	const dates = own.flat().map(({ date }) => date);
	const { at, columns, months } = layOutTime([...events, ...dates]);
	const shares = at.slice(events.length).values();
	const charted = own.map((some, i): ChartedRow => {
		const { label, records } = joined[i] ?? { label: '', records: [] };
		const placed = some.map((one) => ({ ...one, share: shares.next().value ?? 0 }));
		const heights = heapUp(placed.map(({ share }) => share));
		const [first, last] = [some[0]?.date, some.at(-1)?.date];
		return {
			label,
			marks: placed.map((one, k) => ({ ...one, height: heights[k] ?? 0 })),
			span: first && last ? [first, last] : undefined,
			undated: records.length - some.length,
		};
	});
	// Of open dates it is not known which is the first or the last: these numbers hold, whichever it is.
	const earlier = dates.map((date) => events.filter((event) => isBefore(event, date)).length);
	const bars = tally(at.slice(0, events.length));
	return {
		...{ columns, months },
		rows: charted.filter(({ marks, undated }) => marks.length + undated > 0),
		events,
		before: [Math.min(...earlier), Math.max(...earlier)],
		bars: bars.sort(([a], [b]) => a - b),
		most: Math.max(0, ...bars.map(([, count]) => count)),
	};
}

/** When a claim was made, or first printed if that is not known; when an event happened; when a source was published. */
function findDate(ledger: Ledger, record: Dated): PartialDate | undefined {
	switch (record.collection) {
		case 'events':
			return record.data.date;
		case 'sources':
			return record.data.published;
		default:
			return record.data.said ?? findPrinted(ledger, record);
	}
}

function findPrinted(ledger: Ledger, { data }: Entry<'claims'>): PartialDate | undefined {
	const dates = data.sources.flatMap(
		({ source }) => ledger.get('sources', source).data.published ?? [],
	);
	return dates.sort(compareDates)[0];
}
