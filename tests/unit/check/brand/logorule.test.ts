import sharp from 'sharp';
import { expect, test } from 'vitest';
import { describeBrandFile } from '../../../../src/check/brand/brandfile.ts';
import { findLogoMistakes } from '../../../../src/check/brand/logorule.ts';
import { parseContent } from '../../../../src/check/parse.ts';

const svg = (inner: string, size = 'width="400" height="100"') =>
	Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inner}</svg>`);
const drawPng = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#888' } })
		.png()
		.toBuffer();

/** What is said of the logo of a site that has these files. */
const say = (settings: string, files: Record<string, Buffer> = {}) => {
	const read = Object.entries(files).map(([name, bytes]) => [
		`brand/${name}`,
		describeBrandFile(name, bytes),
	]);
	const content = parseContent({ 'site.yaml': settings, ...Object.fromEntries(read) });
	return findLogoMistakes(content).map(
		({ file, line, column, wrong, fix }) => `${file}:${line}:${column} ${wrong} ${fix}`,
	);
};
const logo = 'logo:\n  light: logo.svg\n  dark: dark.png\n';

test('findLogoMistakes() takes a drawing and a picture that can be shown', async () => {
	const files = { 'logo.svg': svg('<path d="M0 0h9"/>'), 'dark.png': await drawPng(300, 64) };
	expect(say(logo, files)).toEqual([]);
});

test('findLogoMistakes() says that a file is not there', () => {
	expect(say(logo, { 'log.svg': svg('<path d="M0 0h9"/>') })).toEqual([
		'content/site.yaml:2:3 There is no file “logo.svg” in content/brand/. Did you mean “log.svg”?',
		'content/site.yaml:3:3 There is no file “dark.png” in content/brand/. Put it there, or take its name out.',
	]);
});

test('findLogoMistakes() refuses what would be blurred, or too wide for a telephone', async () => {
	const files = { 'logo.svg': svg('', 'viewBox="0 0 900 100"'), 'dark.png': await drawPng(90, 30) };
	expect(say(logo, files)).toEqual([
		'content/site.yaml:2:3 The logo “logo.svg” is more than 8 times as wide as it is high, and would leave no room on a telephone. Set its words in two lines, or leave some out.',
		'content/site.yaml:3:3 The logo “dark.png” is 30 pixels high, and would be blurred on most screens. Save it at 64 pixels or more, or as SVG.',
	]);
});

test.each([
	[
		svg('<text>The Quay</text>'),
		'The drawing holds letters that are set in a face (<text>), and each machine has others. Turn them into outlines in the program in which it was drawn.',
	],
	[
		svg('<script>go()</script>'),
		'The drawing holds <script>, which could run a script. Take it out, or save the drawing as a picture (PNG).',
	],
	[
		Buffer.from('A logo.'),
		'The file is no picture of the kind that its ending says. Save it anew as PNG or SVG.',
	],
])('findLogoMistakes() says why a drawing can’t be shown: %s', (bytes, said) => {
	expect(say('logo: { light: logo.svg, dark: logo.svg }', { 'logo.svg': bytes })).toEqual(
		[15, 15].map(() => expect.stringContaining(`“logo.svg”: ${said}`)),
	);
});

test('a file of another kind in brand/ is not passed over', () => {
	const { problems } = parseContent({ 'brand/logo.pdf': '' });
	expect(problems.map(({ wrong, fix }) => `${wrong} ${fix}`)).toEqual([
		'Files in content/brand/ end in .svg, .png, .woff2, .ttf or .otf, and have no blank in their names. Rename it, save it anew, or move it out of content/.',
	]);
});
