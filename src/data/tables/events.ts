import type { Ledger } from '../../ledger/join.ts';
import { boundsOf } from '../../lib/date.ts';
import { showField } from '../columntype.ts';
import * as field from '../meaning.ts';
import { publishRecords, type Computations } from '../published.ts';
import { makeTable, type Table } from '../table.ts';
import { revisionColumns } from './revisioncolumns.ts';
import * as words from '../../words/words.ts';

/** The events, the earliest first. */
export function tabulateEvents(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('events', computeFields(ledger), { ledger, base }), {
		title: 'Events',
		description: 'What happened, when, where, and whose status it changed.',
		columns: [
			...([
				'id',
				'date',
				'firstDay',
				'lastDay',
				'kind',
				'what',
				'brief',
				'title',
				'actors',
			] as const),
			...(['places', 'allPlaces', 'countries'] as const),
			showField('longitude', 'position.0'),
			showField('latitude', 'position.1'),
			'tags',
			{
				name: 'figures',
				shows: ['value', 'atLeast', 'unit', 'scope', 'asOf'].map((part) => `figures.${part}`),
				meaning: field.text(
					words.joinedList(
						'Every number of the event: how many of what, what it covers, and in brackets when it held, where that is not the date of the event.',
					),
				),
				read: ({ figures }) =>
					figures.map(
						({ value, atLeast, unit, scope, asOf }) =>
							`${atLeast ? 'at least ' : ''}${value} ${unit}: ${scope}${asOf ? ` (${asOf})` : ''}`,
					),
			},
			{
				name: 'changes',
				shows: partsOfChanges,
				meaning: field.text(
					words.joinedList('Each new status with the place that has it: “status: place”.'),
				),
				read: ({ changes }) => pair(changes.filter(({ beside }) => !beside)),
			},
			{
				name: 'changesBeside',
				shows: partsOfChanges,
				meaning: field.text(
					'The same, for a status that stands beside the one before and does not replace it.',
				),
				read: ({ changes }) => pair(changes.filter(({ beside }) => beside)),
			},
			...(['sources', 'weak', 'note'] as const),
			...revisionColumns,
			'page',
		],
	});
}

const partsOfChanges = ['changes.status', 'changes.places', 'changes.additional'];

function computeFields(ledger: Ledger) {
	return {
		firstDay: {
			...field.bound(
				'The first day that the date names; missing where it is only known to be before something.',
			),
			compute: ({ data }) => boundsOf(data.date).first ?? null,
		},
		lastDay: {
			...field.bound(
				'The last day that the date names, from which a status counts; missing where it is only known to be after something: a status then counts from the date itself.',
			),
			compute: ({ data }) => boundsOf(data.date).last ?? null,
		},
		allPlaces: {
			...field.list('Ids of all places it concerns.'),
			compute: (event) => ledger.pointedAt('places', event).map(({ id }) => id),
		},
		// What is `additional` in content/ was published first as `beside`.
		changes: {
			...field.list(
				'The status that places have from then on: `status`, `places`, and `beside`, true where it stands beside the one before and does not replace it.',
			),
			compute: ({ data }) =>
				data.changes.map(({ additional, ...change }) => ({ ...change, beside: additional })),
		},
	} satisfies Computations<'events'>;
}

function pair(changes: readonly { status: string; places: readonly string[] }[]): string[] {
	return changes.flatMap(({ status, places }) => places.map((place) => `${status}: ${place}`));
}
