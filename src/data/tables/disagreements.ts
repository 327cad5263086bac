import type { Ledger } from '../../ledger/join.ts';
import * as field from '../meaning.ts';
import { publishRecords } from '../published.ts';
import { makeTable, type Table } from '../table.ts';
import { revisionColumns } from './revisioncolumns.ts';
import * as words from '../../words/words.ts';

/** The questions that sources answer differently. */
export function tabulateDisagreements(ledger: Ledger, base: URL): Table {
	const published = publishRecords('disagreements', {}, { ledger, base });
	const lines = published.records.flatMap((record) =>
		record.sides.map((said, i) => ({ ...record, side: i + 1, said })),
	);
	return makeTable<(typeof published.records)[number], (typeof lines)[number]>(
		{ ...published, lines },
		{
			title: 'Disagreements',
			description:
				'Questions that sources answer differently, what each side says, and how we read it.',
			row: 'one side of a question',
			primaryKey: ['id', 'side'],
			columns: [
				'id',
				{
					name: 'side',
					shows: [],
					meaning: {
						type: 'integer',
						description: 'Which side this row is: 1, 2 and so on.',
						constraints: { required: true, minimum: 1 },
					},
					read: ({ side }) => side,
				},
				'question',
				{ name: 'says', shows: ['sides.says'], read: ({ said }) => said.says },
				{ name: 'claim', shows: ['sides.claim'], read: ({ said }) => said.claim ?? null },
				{
					name: 'sources',
					shows: ['sides.sources'],
					meaning: field.text(words.joinedList('Ids of the sources of this side.'), field.required),
					read: ({ said }) => said.sources,
				},
				...(['reading', 'because', 'places'] as const),
				...revisionColumns,
				'page',
			],
		},
	);
}
