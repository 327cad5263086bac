import type { Ledger } from '../../ledger/join.ts';
import { citeSource } from '../../words/names.ts';
import { showField } from '../columntype.ts';
import * as field from '../meaning.ts';
import { publishRecords, type Computations } from '../published.ts';
import { makeTable, type Table } from '../table.ts';
import { revisionColumns } from './revisioncolumns.ts';

/** The sources, by publisher and date. */
export function tabulateSources(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('sources', computeFields(ledger), { ledger, base }), {
		title: 'Sources',
		description: 'What everything rests on: who published it, when, and how far we rely on it.',
		columns: [
			...(['id', 'citation', 'publisher', 'title', 'description', 'authors'] as const),
			...(['published', 'dated', 'language', 'kind', 'tier'] as const),
			...(['caution', 'consulted'] as const),
			...(['link', 'noLink'] as const),
			showField('archivedAddress', 'archived.address'),
			showField('archivedSha256', 'archived.sha256'),
			showField('archivedDate', 'archived.date'),
			...(['notArchived', 'note'] as const),
			...revisionColumns,
			'page',
		],
	});
}

function computeFields({ site }: Ledger) {
	return {
		citation: {
			...field.text('The source in one line.', field.required),
			compute: (source) => citeSource(source, site.language),
		},
	} satisfies Computations<'sources'>;
}
