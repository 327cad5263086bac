import { expect, test } from 'vitest';
import { findTwins } from '../../../../src/check/media/twin.ts';
import { drawPicture, parseMedia, writePhoto } from './pictures.ts';

const jpeg = await drawPicture().jpeg().toBuffer();

test('findTwins() names a file that is there twice, byte for byte', () => {
	const records = { one: writePhoto({ file: 'a.jpg' }), two: writePhoto({ file: 'b.jpg' }) };
	expect(findTwins(parseMedia(records, { 'a.jpg': jpeg, 'b.jpg': jpeg }))).toEqual([
		{
			...{ file: 'content/media/b.jpg', line: 1, column: 1 },
			wrong: 'It is the same file as “a.jpg”, byte for byte.',
			fix: 'Keep one of the two, and name that one in both places.',
		},
	]);
});

test('findTwins() names a file that two records name', () => {
	const records = { one: writePhoto(), two: writePhoto() };
	expect(findTwins(parseMedia(records, { 'quay.jpg': jpeg }))).toEqual([
		{
			...{ file: 'content/media/two.yaml', line: 2, column: 1 },
			wrong: '“quay.jpg” is the file of “one” already.',
			fix: 'Use “one”, and take this record out.',
		},
	]);
});
