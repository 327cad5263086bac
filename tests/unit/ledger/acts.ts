import type { Entry } from '../../../src/ledger/entry.ts';
import { makeLedger, makeRecord } from './records.ts';

/** A ledger with these events, in which a board, an embassy, a paper and two places of one country may stand. */
export function makeActLedger(...events: Entry[]) {
	return makeLedger([
		makeRecord('sources', 'ledger'),
		makeRecord('actors', 'board', { kind: 'government', country: 'IE' }),
		makeRecord('actors', 'embassy', { kind: 'government', country: 'PT' }),
		makeRecord('actors', 'paper', { kind: 'outlet', country: 'IE' }),
		makeRecord('places', 'quay', { country: 'IE' }),
		makeRecord('places', 'pier', { country: 'IE' }),
		...events,
	]);
}
