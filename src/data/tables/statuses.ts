import type { Ledger } from '../../ledger/join.ts';
import type { Status } from '../../schema/status.ts';
import { markNames } from '../../styles/mark.ts';
import * as field from '../meaning.ts';
import { locate, readFields, type Whole } from '../whole.ts';
import { makeTable, type Table } from '../table.ts';

interface StatusRecord extends Whole<Status> {
	id: string;
	page: string;
}

/** What each status of a place means. */
export function tabulateStatuses(ledger: Ledger, base: URL): Table {
	return makeTable<StatusRecord>({
		name: 'statuses',
		title: 'Statuses',
		description: 'What the statuses of places mean, and what they do not.',
		records: ledger.all('statuses').map((status) => ({
			id: status.id,
			...readFields(status),
			page: locate(status, base),
		})),
		fields: {
			id: field.key,
			label: field.text('The status in a few words.', field.required),
			meaning: field.text('What it means and what it does not.', field.required),
			order: field.integer('Where it comes in the course of things: 1 is the first.', {
				required: true,
				minimum: 1,
			}),
			mark: field.text('The mark that the map draws.', { required: true, enum: markNames }),
			page: field.page,
		},
		columns: ['id', 'label', 'meaning', 'order', 'mark', 'page'],
	});
}
