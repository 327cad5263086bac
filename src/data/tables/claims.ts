import type { Entry } from '../../ledger/entry.ts';
import { describeAnswer, listReplies, type Answering } from '../../ledger/joinedclaim.ts';
import type { Ledger } from '../../ledger/join.ts';
import { showField } from '../columntype.ts';
import * as field from '../meaning.ts';
import { nameActor, publishRecords, type Computations } from '../published.ts';
import { makeTable, type Table } from '../table.ts';
import { revisionColumns } from './revisioncolumns.ts';
import * as words from '../../words/words.ts';

/** The claims, the earliest first. */
export function tabulateClaims(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('claims', computeFields(ledger), { ledger, base }), {
		title: 'Claims',
		description:
			'What somebody says is so, how it stands, where it is printed, and what answers it.',
		columns: [
			...(['id', 'statement', 'speaker', 'speakerName', 'said', 'standing'] as const),
			...(['confirmedBy', 'about'] as const),
			...(['answers', 'answersInGeneral', 'replies', 'repliesInGeneral'] as const),
			...(['earlierReplies', 'noReply', 'places', 'countries'] as const),
			showField('figureValue', 'figure.value'),
			showField('figureAtLeast', 'figure.atLeast'),
			showField('figureUpTo', 'figure.upTo'),
			showField('figureUnit', 'figure.unit'),
			showField('figureScope', 'figure.scope'),
			showField('figureAsOf', 'figure.asOf'),
			showField('figureWithin', 'figure.within.claim'),
			showField('figureWithinSources', 'figure.within.sources'),
			{
				name: 'sources',
				shows: ['sources.source'],
				meaning: field.text(
					words.joinedList('Ids of the sources it is printed in, strongest first.'),
				),
				read: ({ sources }) => sources.map(({ source }) => source),
			},
			{
				name: 'passages',
				shows: ['sources.at'],
				meaning: field.text(words.joinedList('Where in a source to look: “source: passage”.')),
				read: ({ sources }) =>
					sources.flatMap(({ source, at }) => (at ? [`${source}: ${at}`] : [])),
			},
			...(['weak', 'note'] as const),
			...revisionColumns,
			'page',
		],
	});
}

function computeFields(ledger: Ledger) {
	const list = (claim: Entry<'claims'>, isAsked: (how: Answering) => boolean) =>
		listReplies(ledger, claim)
			.filter((reply) => isAsked(describeAnswer(reply, claim)))
			.map(({ id }) => id);
	return {
		speakerName: {
			...field.text('The name of the speaker.', field.required),
			compute: ({ data }) => nameActor(ledger, data.speaker),
		},
		replies: {
			...field.list('Ids of the claims that answer it, those that answer it only in general last.'),
			compute: (claim) => listReplies(ledger, claim).map(({ id }) => id),
		},
		repliesInGeneral: {
			...field.list(
				'Ids of the `replies` that answer it only in general: they do not speak of it.',
			),
			compute: (claim) => list(claim, ({ isGeneral }) => isGeneral),
		},
		earlierReplies: {
			...field.list('Ids of the `replies` that were certainly said before it.'),
			compute: (claim) => list(claim, ({ isEarlier }) => isEarlier),
		},
	} satisfies Computations<'claims'>;
}
