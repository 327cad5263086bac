import { expect, test } from 'vitest';
import { mediaSchema } from '../../../src/schema/medium.ts';

const photo = {
	...{ kind: 'photo', file: 'quay.jpg', alt: 'Three barrels.', caption: 'The quay at noon.' },
	...{ credit: 'Ana Example', licence: { name: 'CC BY 4.0' }, origin: 'Our reporter took it.' },
	date: '2024-03~',
};
const say = (fields: object) =>
	mediaSchema
		.safeParse(fields)
		.error?.issues.map(({ path, message }) => `${path.join()}: ${message}`);

test('a picture needs who made it, where it is from, and what is to be seen', () => {
	expect(say(photo)).toBeUndefined();
	expect(say({ kind: 'photo', file: 'quay.jpg' })).toEqual([
		'alt: Say in a sentence what is to be seen or heard.',
		'caption: Give a caption, as a sentence.',
		'credit: Say who made it, as it is printed.',
		'licence: Write fields here, each as “name: value”.',
		'date: Write the date as 2022, 2022-10 or 2022-10-26, as exactly as it is known.',
		'source: Give either the id of a source or, under origin, where it is from.',
	]);
	expect(say({ ...photo, source: 'ledger' })).toEqual([
		'source: Give either the id of a source or, under origin, where it is from.',
	]);
});

test('a paper and a sound need their words, a video its captions and a picture for paper', () => {
	expect(say({ ...photo, kind: 'paper' })).toEqual([
		'transcript: Write down the words of the paper here, or of each page under “pages”.',
	]);
	expect(say({ ...photo, kind: 'paper', pages: [{ page: 2, transcript: 'Two' }] })).toBeUndefined();
	expect(say({ ...photo, kind: 'audio' })).toEqual([
		'transcript: Write down what is heard: not everyone hears it, or can play it.',
	]);
	expect(say({ ...photo, kind: 'video' })).toEqual([
		'captions: Name a file of captions (WebVTT): not everyone hears the video, or can play it.',
		'poster: Name a picture that stands for the video where it is not played: on paper, say.',
	]);
});

test('a field that a kind can’t have is refused', () => {
	expect(say({ ...photo, transcript: 'Words', captions: 'quay.vtt' })).toEqual([
		'transcript: Take it out: only paper and audio can have it.',
		'captions: Take it out: only video can have it.',
	]);
});

test('a file is a name without a folder', () => {
	const message = 'file: Give the name of the file in content/media/, e.g. old-quay.jpg.';
	for (const file of ['../quay.jpg', 'https://film.example/quay.mp4', 'quay', 'my quay.jpg'])
		expect(say({ ...photo, file })).toEqual([message]);
});
