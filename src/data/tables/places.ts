import type { Ledger } from '../../ledger/join.ts';
import { showField } from '../columntype.ts';
import * as field from '../meaning.ts';
import { publishRecords } from '../published.ts';
import { makeTable, type Table } from '../table.ts';
import { revisionColumns } from './revisioncolumns.ts';
import { computePlaceFields } from './placefields.ts';
import * as words from '../../words/words.ts';

/** The places, in their order for readers. */
export function tabulatePlaces(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('places', computePlaceFields(ledger), { ledger, base }), {
		title: 'Places',
		description: `Where ${ledger.site.unit.many} are reported: a city each, never an address, with every change in its status.`,
		leftOut: {
			'reported.note': 'the remarks on single numbers (`note` in `reported`)',
			beats: 'the events that an editor chose for the head of its page (`beats`)',
		},
		columns: [
			...(['id', 'city', 'capital', 'country', 'countryName'] as const),
			showField('longitude', 'position.0'),
			showField('latitude', 'position.1'),
			...(['precision', 'positionNote', 'count', 'atLeast'] as const),
			...(['reportedBy', 'reportedByName', 'reportedAsOf'] as const),
			{
				name: 'reported',
				shows: ['count', 'atLeast', 'by', 'asOf', 'sources'].map((part) => `reported.${part}`),
				meaning: field.text(
					words.joinedList(
						'Every number that is given for the place, by which actor, when, and in brackets the ids of its sources.',
					),
				),
				read: ({ reported }) =>
					reported.map(
						({ count, atLeast, by, asOf, sources }) =>
							`${atLeast ? 'at least ' : ''}${count} by ${by}, ${asOf} (${sources.join(', ')})`,
					),
			},
			showField('numberFrom', 'number.from'),
			showField('numberBy', 'number.by'),
			...(['runBy', 'tags', 'status', 'statusLabel', 'statusSince', 'statusEvent'] as const),
			...(['otherStatuses', 'noOutcome'] as const),
			{
				name: 'history',
				shows: ['history'],
				meaning: field.text(
					words.joinedList(
						'Every change of status, in order: the date, the status, and in brackets the event. “also” where it stands beside the one before and does not replace it.',
					),
				),
				read: ({ history }) =>
					history.map(
						({ date, status, beside, event }) =>
							`${date}: ${beside ? 'also ' : ''}${status} (${event})`,
					),
			},
			...(['claims', 'countryClaims', 'events', 'countryEvents', 'disagreements'] as const),
			...(['sources', 'allSources', 'weak', 'note'] as const),
			...revisionColumns,
			'page',
		],
	});
}
