import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findMediaUse } from '../../../../src/check/media/use.ts';
import { writePhoto } from './pictures.ts';

const paper = writePhoto({
	kind: 'paper',
	pages: '[{ page: 1, transcript: One }, { page: 3, transcript: Three }]',
});
const say = (text: string) =>
	findMediaUse(
		parseContent({
			'stories/one.mdx': `---\n---\n${text}`,
			...{ 'media/quay.yaml': writePhoto(), 'media/letter.yaml': paper },
			'media/note.yaml': writePhoto({ kind: 'paper', transcript: 'A word' }),
		}),
	).map(({ line, column, wrong, fix }) => `${line - 2}:${column} ${wrong} ${fix}`);

test('findMediaUse() takes blocks that show what they are for', () => {
	expect(say('<Photo id="quay" />\n\n<Document id="letter" page="3" />')).toEqual([]);
	expect(say('<Document id="note" />')).toEqual([]);
});

test('findMediaUse() names a block that is not for that kind, and the one that is', () => {
	expect(say('<Photo id="letter" />')).toEqual([
		'1:8 <Photo> can’t show “letter”: its kind is “paper”. Write <Document id="letter" /> for it.',
	]);
	expect(say('<Gallery ids="quay, note" />')).toEqual([
		'1:10 <Gallery> can’t show “note”: its kind is “paper”. Write <Document id="note" /> for it.',
	]);
});

test('findMediaUse() names a page that is not there', () => {
	expect(say('<Document id="letter" page="2" />')).toEqual([
		'1:23 “letter” has no page 2. Choose one of its pages: 1, 3.',
	]);
	expect(say('<Document id="letter" />')).toEqual([
		'1:1 “letter” has several pages, and none is chosen. Choose one of its pages: 1, 3.',
	]);
	expect(say('<Document id="note" page="2" />')).toEqual([
		'1:21 “note” names no pages. Take “page” out, or list page 2 under “pages” in content/media/note.yaml.',
	]);
});
