import type { Ledger } from '../../ledger/join.ts';
import { publishRecords } from '../published.ts';
import { makeTable, type Table } from '../table.ts';

/** What each status of a place means. */
export function tabulateStatuses(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('statuses', {}, { ledger, base }), {
		title: 'Statuses',
		description: 'What the statuses of places mean, and what they do not.',
		columns: ['id', 'label', 'meaning', 'order', 'awaitsOutcome', 'weight', 'mark', 'page'],
	});
}
