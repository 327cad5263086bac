import type { Ledger } from '../../ledger/join.ts';
import * as words from '../../words/words.ts';
import * as field from '../meaning.ts';
import { publishRecords } from '../published.ts';
import { makeTable, type Table } from '../table.ts';
import { revisionColumns } from './revisioncolumns.ts';

/** The organisations, and the people in a public role, that the other tables name. */
export function tabulateActors(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('actors', {}, { ledger, base }), {
		title: 'People and organisations',
		description: 'Whom the other tables name: organisations, and people in a public role only.',
		columns: [
			...(['id', 'name', 'kind', 'role', 'country', 'speaksFor', 'sources'] as const),
			{
				name: 'otherNames',
				shows: ['otherNames.name', 'otherNames.language'],
				meaning: field.text(
					words.joinedList('Its names in other languages and scripts: “language: name”.'),
				),
				read: ({ otherNames }) => otherNames.map(({ name, language }) => `${language}: ${name}`),
			},
			{
				name: 'otherNameSources',
				shows: ['otherNames.sources'],
				meaning: field.text(words.joinedList('Ids of the sources that write them so.')),
				read: ({ otherNames }) => [...new Set(otherNames.flatMap(({ sources }) => sources))],
			},
			'note',
			...revisionColumns,
			'page',
		],
	});
}
