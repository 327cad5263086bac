import { expect, test } from 'vitest';
import { findOpeningPhoto } from '../../../src/ledger/opening.ts';
import { makeLedger, makeRecord } from './records.ts';

const quay = makeRecord('media', 'quay', {});
const find = (body: string, photo = quay) => {
	const story = { ...makeRecord('stories', 'one', {}), body };
	return findOpeningPhoto(makeLedger([photo, story]), story)?.id;
};

test('findOpeningPhoto() finds the picture that a story begins with', () => {
	expect(find('<Photo id="quay" />\n\nWords.')).toBe('quay');
	expect(find('Words.\n\n<Photo id="quay" />')).toBeUndefined();
	expect(find('<Unknown>\n\nWho.\n\n</Unknown>\n\n<Photo id="quay" />')).toBeUndefined();
	expect(find('')).toBeUndefined();
});

test('findOpeningPhoto() leaves a graphic picture where it is', () => {
	const graphic = makeRecord('media', 'quay', { graphic: true });
	expect(find('<Photo id="quay" />', graphic)).toBeUndefined();
});
