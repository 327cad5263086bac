import sharp from 'sharp';
import { expect, test } from 'vitest';
import { describeBrandFile } from '../../../../src/check/brand/brandfile.ts';
import { findFaceMistakes } from '../../../../src/check/brand/facerule.ts';
import { findFaviconMistakes } from '../../../../src/check/brand/faviconrule.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const drawing = (size: string) =>
	Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="M0 0h9"/></svg>`);
const drawPng = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#888' } })
		.png()
		.toBuffer();

/** The content of a site with one file in `brand/`, and its favicon. */
const read = (name: string, bytes: Buffer, favicon = name) =>
	parseContent({
		'site.yaml': `title: Salt\nfavicon: ${favicon}\n`,
		[`brand/${name}`]: describeBrandFile(name, bytes),
	});
const say = (...given: Parameters<typeof read>) =>
	findFaviconMistakes(read(...given)).map(
		({ file, line, column, wrong, fix }) => `${file}:${line}:${column} ${wrong} ${fix}`,
	);

test('findFaviconMistakes() takes a square drawing of any size, and a square picture', async () => {
	expect(say('mark.svg', drawing('viewBox="0 0 32 32"'))).toEqual([]);
	expect(say('mark.png', await drawPng(180, 180))).toEqual([]);
});

test('a favicon is a file of brand/ that site.yaml names', () => {
	expect(findFaceMistakes(read('mark.svg', drawing('viewBox="0 0 32 32"')))).toEqual([]);
});

test('findFaviconMistakes() says what can’t be shown in a tab or on a telephone', async () => {
	expect(say('mark.svg', drawing('viewBox="0 0 90 30"'))).toEqual([
		'content/site.yaml:2:1 The favicon “mark.svg” is 90 wide and 30 high, and browsers show a square. Give the picture the same width and height.',
	]);
	expect(say('mark.png', await drawPng(64, 64))).toEqual([
		'content/site.yaml:2:1 The favicon “mark.png” is 64 pixels each way, and would be blurred on a telephone. Save it at 180 pixels or more, or as SVG.',
	]);
	expect(say('mark.svg', Buffer.from('A mark.'))).toEqual([
		'content/site.yaml:2:1 “mark.svg”: The file is no picture of the kind that its ending says. Save it anew as PNG or SVG.',
	]);
	expect(say('mark.svg', drawing('viewBox="0 0 32 32"'), 'mrak.svg')).toEqual([
		'content/site.yaml:2:1 There is no file “mrak.svg” in content/brand/. Did you mean “mark.svg”?',
	]);
});
