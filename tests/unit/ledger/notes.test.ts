import { expect, test } from 'vitest';
import { findFootnote, pointTo, prepareNotes, type Numbering } from '../../../src/ledger/notes.ts';
import { makeLedger, makeRecord } from './records.ts';

const tide = makeRecord('sources', 'tide');
const empty = (): Numbering => ({ notes: [], pointed: new Set(), footnotes: new Map() });

test('prepareNotes() lists what a text points to, and tells its blocks the numbers', () => {
	const numbering: Numbering = {
		notes: [{ source: 'old' }],
		pointed: new Set([1]),
		footnotes: new Map([['old', []]]),
	};
	const body = 'It burned.<Cite source="tide" at="p. 4" /> Or not.[^1]\n\n[^1]: So they say.';
	const words = [expect.objectContaining({ type: 'text', value: 'So they say.' })];
	expect(prepareNotes(makeLedger([tide]), { body }, numbering)).toEqual([
		{ source: tide, at: 'p. 4' },
		{ words },
	]);
	expect(numbering).toEqual({
		notes: [{ source: 'tide', at: 'p. 4' }, { footnote: '1' }],
		pointed: new Set(),
		footnotes: new Map([['1', words]]),
	});
});

test('prepareNotes() finds no notes where there is no text', () => {
	expect(prepareNotes(makeLedger([]), {}, empty())).toEqual([]);
});

test('pointTo() gives the number of a note, and says where it is pointed to first', () => {
	const numbering = { ...empty(), notes: [{ source: 'tide' }, { footnote: 'a' }] };
	expect(pointTo(numbering, { footnote: 'a' })).toEqual({ number: 2, isFirst: true });
	expect(pointTo(numbering, { source: 'tide' })).toEqual({ number: 1, isFirst: true });
	expect(pointTo(numbering, { footnote: 'a' })).toEqual({ number: 2, isFirst: false });
});

test('findFootnote() refuses a label that the text has not', () => {
	expect(() => findFootnote(empty(), 'a')).toThrow('there is no footnote a');
});
