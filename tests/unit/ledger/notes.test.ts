import { expect, test } from 'vitest';
import type { Citation } from '../../../src/ledger/body.ts';
import { prepareNotes } from '../../../src/ledger/notes.ts';
import { makeLedger, makeRecord } from './records.ts';

const tide = makeRecord('sources', 'tide');

test('prepareNotes() lists what a text cites, and tells its blocks the numbers', () => {
	const numbering: { notes: Citation[]; pointed: Set<number> } = {
		notes: [{ source: 'old' }],
		pointed: new Set([1]),
	};
	const body = 'It burned.<Cite source="tide" at="p. 4" />';
	expect(prepareNotes(makeLedger([tide]), { body }, numbering)).toEqual([
		{ source: tide, at: 'p. 4' },
	]);
	expect(numbering).toEqual({ notes: [{ source: 'tide', at: 'p. 4' }], pointed: new Set() });
});

test('prepareNotes() finds no notes where there is no text', () => {
	const numbering: { notes: Citation[]; pointed: Set<number> } = { notes: [], pointed: new Set() };
	expect(prepareNotes(makeLedger([]), {}, numbering)).toEqual([]);
});
