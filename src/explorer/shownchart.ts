import type { Ledger } from '../ledger/join.ts';
import type { RecordCounts } from './tellcounts.ts';

/** A chart, the address of the page that shows it, and what it is of, if not of the whole record. */
export interface ShownChart {
	page: string;
	of?: string;
	counts: RecordCounts;
}

/** Charts of one kind: what each may be of, and what it shows, if there is anything to show. */
export interface ChartKind {
	ids(ledger: Ledger): readonly string[];
	show(ledger: Ledger, id: string): ShownChart | undefined;
}
