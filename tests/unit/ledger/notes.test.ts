import { expect, test } from 'vitest';
import {
	findFootnote,
	numberSources,
	prepareNotes,
	type Numbering,
} from '../../../src/ledger/notes.ts';
import { makeLedger, makeRecord } from './records.ts';

const tide = makeRecord('sources', 'tide');
const empty = (): Numbering => ({ notes: [], footnotes: new Map(), known: [], unknown: [] });

test('prepareNotes() lists the sources of a text, each once, and tells its blocks of its notes', () => {
	const numbering: Numbering = {
		...empty(),
		notes: [{ source: 'old' }],
		footnotes: new Map([['old', []]]),
	};
	const known = [{ says: 'It burned.', sources: ['tide'] }];
	const unknown = ['Who lit it.'];
	const body =
		'It burned.<Cite source="tide" at="p. 4" /> Or not.[^1]\n\nNo.<Cite source="tide" />\n\n[^1]: So they say.';
	const words = [expect.objectContaining({ type: 'text', value: 'So they say.' })];
	const story = { ...makeRecord('stories', 'fire', { known, unknown }), body };
	expect(prepareNotes(makeLedger([tide]), story, numbering)).toEqual([tide]);
	expect(numbering).toEqual({
		notes: [{ source: 'tide', at: 'p. 4' }, { footnote: '1' }, { source: 'tide' }],
		footnotes: new Map([['1', words]]),
		known,
		unknown,
	});
});

test('prepareNotes() finds no notes where there is no text, and nothing known on a page', () => {
	const numbering = { ...empty(), unknown: ['Who lit it.'] };
	expect(prepareNotes(makeLedger([]), makeRecord('pages', 'about'), numbering)).toEqual([]);
	expect(numbering).toEqual(empty());
});

test('numberSources() gives each source the numbers of the notes that name it', () => {
	const notes = [{ source: 'tide' }, { footnote: '1' }, { source: 'ledger' }, { source: 'tide' }];
	expect([...numberSources({ notes })]).toEqual([
		['tide', [1, 4]],
		['ledger', [3]],
	]);
});

test('findFootnote() refuses a label that the text has not', () => {
	expect(() => findFootnote(empty(), 'a')).toThrow('there is no footnote a');
});
