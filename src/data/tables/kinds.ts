import type { Ledger } from '../../ledger/join.ts';
import { publishRecords } from '../published.ts';
import { makeTable, type Table } from '../table.ts';

/** What the kinds of events are, and what each tells. */
export function tabulateEventKinds(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('event-kinds', {}, { ledger, base }), {
		title: 'Kinds of events',
		description: 'What kinds of events there are, and what each of them tells.',
		columns: [
			...(['id', 'label', 'plural', 'meaning', 'order', 'tells', 'byCourt'] as const),
			...(['countsAs', 'withActor', 'mark', 'page'] as const),
		],
	});
}

/** What the kinds of sources are. */
export function tabulateSourceKinds(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('source-kinds', {}, { ledger, base }), {
		title: 'Kinds of sources',
		description: 'What kinds of texts the sources are.',
		columns: ['id', 'label', 'plural', 'meaning', 'isCommentary', 'page'],
	});
}

/** What the kinds of actors are, and as what each speaks and acts. */
export function tabulateActorKinds(ledger: Ledger, base: URL): Table {
	return makeTable(publishRecords('actor-kinds', {}, { ledger, base }), {
		title: 'Kinds of people and organisations',
		description:
			'What kinds of people and organisations there are, and as what they speak and act.',
		columns: ['id', 'label', 'plural', 'meaning', 'order', 'actsAs', 'page'],
	});
}
