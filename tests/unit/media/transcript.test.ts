import { expect, test } from 'vitest';
import { splitCues } from '../../../src/media/transcript.ts';

test('splitCues() gives the lines of captions, with their times', () => {
	const cues = [{ at: '0:01', words: 'Look.' }];
	expect(splitCues(cues, 'A text.')).toEqual(cues);
});

test('splitCues() gives the paragraphs of a text', () => {
	expect(splitCues([], 'One\ntwo.\n\n\nThree.\n')).toEqual([
		{ words: 'One\ntwo.' },
		{ words: 'Three.' },
	]);
	expect(splitCues([], '')).toEqual([]);
});
