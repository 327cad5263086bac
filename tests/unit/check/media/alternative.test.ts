import { expect, test } from 'vitest';
import { findAlternatives } from '../../../../src/check/media/alternative.ts';
import { parseMedia, writePhoto } from './pictures.ts';

const say = (alt: string, caption: string) =>
	findAlternatives(parseMedia({ quay: writePhoto({ alt, caption }) }, {})).map(
		({ line, wrong, fix }) => `${line} ${wrong} ${fix}`,
	);

test('findAlternatives() takes words that say what is to be seen', () => {
	expect(say('Three barrels on stone.', 'The quay at noon.')).toEqual([]);
	expect(say('A picture hangs on a wall.', 'The office.')).toEqual([]);
});

test.each(['Image of', 'A photo of', 'Photograph showing', 'The picture shows'])(
	'findAlternatives() names words that say what readers are told already: %s',
	(begin) => {
		expect(say(`${begin} a quay.`, 'The quay at noon.')).toEqual([
			`3 “alt” begins with “${begin}”. Begin with what is to be seen: readers are told that it is a picture.`,
		]);
	},
);

test('findAlternatives() names words that repeat the caption, or begin it', () => {
	const twice =
		'3 “alt” says the same as “caption”, and readers would hear it twice. Say in “alt” what is to be seen, and in “caption” what a reader should know of it.';
	expect(say('The quay, at noon.', 'The quay at noon.')).toEqual([twice]);
	expect(say('The quay.', 'The quay at noon.')).toEqual([twice]);
});
