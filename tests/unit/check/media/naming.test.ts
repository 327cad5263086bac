import { expect, test } from 'vitest';
import { findNamingMistakes } from '../../../../src/check/media/naming.ts';
import { drawPicture, parseMedia, writePhoto } from './pictures.ts';

const jpeg = await drawPicture().jpeg().toBuffer();
const pdf = Buffer.from('%PDF-1.4\n');
const find = (records: Record<string, string>, files: Record<string, Buffer>) =>
	findNamingMistakes(parseMedia(records, files)).map(
		({ file, line, column, wrong, fix }) => `${file}:${line}:${column} ${wrong} ${fix}`,
	);

test('findNamingMistakes() takes a record beside its file', () => {
	expect(find({ quay: writePhoto() }, { 'quay.jpg': jpeg })).toEqual([]);
});

test('findNamingMistakes() names a file that is not there, and the one that is meant', () => {
	expect(find({ quay: writePhoto({ file: 'quay.jpeg' }) }, { 'quay.jpg': jpeg })).toEqual([
		'content/media/quay.yaml:2:1 There is no file “quay.jpeg” in content/media/. Did you mean “quay.jpg”?',
		'content/media/quay.jpg:1:1 No record names this file. Add content/media/quay.yaml with file: quay.jpg, or take the file out.',
	]);
	expect(find({ quay: writePhoto() }, {})).toEqual([
		'content/media/quay.yaml:2:1 There is no file “quay.jpg” in content/media/. Put it there, or name the file that is meant.',
	]);
});

test('findNamingMistakes() names a file that no record names', () => {
	expect(find({}, { 'IMG_0041.jpg': jpeg })).toEqual([
		'content/media/IMG_0041.jpg:1:1 No record names this file. Add content/media/img-0041.yaml with file: IMG_0041.jpg, or take the file out.',
	]);
});

test('findNamingMistakes() names a file of another kind than its record says', () => {
	expect(find({ quay: writePhoto({ file: 'letter.pdf' }) }, { 'letter.pdf': pdf })).toEqual([
		'content/media/quay.yaml:2:1 “letter.pdf” is a PDF. Name a picture here, or choose another kind: this one says “photo”.',
	]);
	const video = writePhoto({ kind: 'video', captions: 'quay.jpg', file: 'quay.jpg' });
	expect(find({ quay: video }, { 'quay.jpg': jpeg })).toEqual([
		'content/media/quay.yaml:2:1 “quay.jpg” is a picture. Name a video here, or choose another kind: this one says “video”.',
		'content/media/quay.yaml:9:1 “quay.jpg” is a picture. Name captions (WebVTT) here.',
	]);
});

test('findNamingMistakes() names captions without words', () => {
	const files = {
		...{ 'quay.webm': Buffer.from('\x1aE\xdf\xa3webm', 'latin1'), 'quay.jpg': jpeg },
		'quay.vtt': Buffer.from('WEBVTT\n\nLook.\n'),
	};
	const fields = { kind: 'video', file: 'quay.webm', captions: 'quay.vtt', poster: 'quay.jpg' };
	expect(find({ quay: writePhoto(fields) }, files)).toEqual([
		'content/media/quay.yaml:9:1 “quay.vtt” holds no words. Write each line with its times above it: 00:00:01.000 --> 00:00:04.000.',
	]);
});
