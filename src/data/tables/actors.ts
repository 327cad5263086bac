import type { Ledger } from '../../ledger/join.ts';
import { publishRecords } from '../published.ts';
import { makeTable, type Table } from '../table.ts';

/** The organisations, and the people in a public role, that the other tables name. */
export function tabulateActors(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('actors', {}, { ledger, base }), {
		title: 'People and organisations',
		description: 'Whom the other tables name: organisations, and people in a public role only.',
		columns: ['id', 'name', 'kind', 'role', 'country', 'speaksFor', 'sources', 'note', 'page'],
	});
}
