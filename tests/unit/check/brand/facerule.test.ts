import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeBrandFile } from '../../../../src/check/brand/brandfile.ts';
import { findFaceMistakes } from '../../../../src/check/brand/facerule.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const font = readFileSync('node_modules/@fontsource/tinos/files/tinos-latin-400-normal.woff2');
const faces = `faces:
  labels:
    name: Harbour Sans
    licence: It is ours.
    regular: harbour.woff2
    bold: harbour-bold.woff2
`;

/** What is said of the faces of a site that has these files, and a place of that name. */
const say = (files: Record<string, Buffer>, city = 'Salt Quay') => {
	const read = Object.entries(files).map(([name, bytes]) => [
		`brand/${name}`,
		describeBrandFile(name, bytes),
	]);
	const content = parseContent({
		...{ 'site.yaml': faces, 'places/quay.yaml': `city: ${city}` },
		...Object.fromEntries(read),
	});
	return findFaceMistakes(content).map(
		({ file, line, column, wrong, fix, level = 'error' }) =>
			`${file}:${line}:${column} ${level}: ${wrong} ${fix}`,
	);
};

test('findFaceMistakes() takes fonts that have the letters of content', () => {
	expect(say({ 'harbour.woff2': font, 'harbour-bold.woff2': font }, 'São Tomé')).toEqual([]);
});

test('findFaceMistakes() tells of letters that a font has not', () => {
	const files = { 'harbour.woff2': font, 'harbour-bold.woff2': font };
	expect(say(files, 'Łódź 東京')).toEqual(
		['5:5', '6:5'].map(
			(place) =>
				`content/site.yaml:${place} notice: “Harbour Sans” has no Ł ź 京 東, which content uses: readers see them in a face of their system. Take a file with more letters, or leave it.`,
		),
	);
});

test('findFaceMistakes() says what is not there, is no font, or is named nowhere', () => {
	const files = { 'harbour-bold.woff2': Buffer.from('A face.'), 'harbor.woff2': font };
	expect(say(files)).toEqual([
		'content/site.yaml:5:5 error: There is no file “harbour.woff2” in content/brand/. Did you mean “harbor.woff2”?',
		'content/site.yaml:6:5 error: “harbour-bold.woff2”: The file is no font of the kind that its ending says. Take the WOFF2, TTF or OTF file as whoever made it gives it.',
		'content/brand/harbor.woff2:1:1 error: Nothing in site.yaml names this file. Name it there, or take it out.',
	]);
});
