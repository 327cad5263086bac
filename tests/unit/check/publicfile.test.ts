import { expect, test } from 'vitest';
import { explainPublicFile } from '../../../src/check/publicfile.ts';

const png = '\x89PNG\r\n\x1a\n';
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const say = (path: string, text: string) => {
	const found = explainPublicFile(path, Buffer.from(text, 'latin1'));
	return found && `${found.wrong} ${found.fix}`;
};

test.each([
	['favicon.svg', svg('<style>a{fill:url(#b)}</style><use href="#b"/>')],
	['pictures/quay.png', png],
	['quay.jpg', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
	['quay.webp', 'RIFF\0\0\0\0WEBPVP8 '],
	['quay.avif', '\0\0\0\x1cftypavif'],
	['humans.txt', 'Words.'],
])('explainPublicFile() lets %s be published', (path, text) => {
	expect(say(path, text)).toBeUndefined();
});

const HIDDEN =
	'A hidden file would be published. Take it out of public/, or give it a name without a dot or a line at its beginning.';
const KINDS = 'Only these are: png, jpg, jpeg, webp, avif, gif, svg, ico, txt, woff2, webmanifest.';
const METADATA =
	'The picture says of itself where, when or by whom it was made (EXIF, XMP or IPTC). Save it without its metadata.';
const runs = (what: string) => `The drawing holds ${what}, which could run a script`;

test.each([
	['.env', 'SECRET=1', HIDDEN],
	['.git/config', '', HIDDEN],
	['_headers', '', HIDDEN],
	[
		'a b.png',
		png,
		'The name of the file does not do for an address. Use letters from a to z, digits, hyphens and dots.',
	],
	[
		'map/quay.png',
		png,
		'The site has an address of its own that begins with /map. Give the file or its folder another name.',
	],
	['index.html', '<p>', `A file that ends in .html is not published. ${KINDS}`],
	['x.js', '', `A file that ends in .js is not published. ${KINDS}`],
	['LICENCE', '', `The file has no ending. ${KINDS}`],
	[
		'a.svg',
		svg('<script>x</script>'),
		`${runs('<script>')}. Take it out, or save the drawing as a picture (PNG).`,
	],
	[
		'a.svg',
		svg('<foreignObject/>'),
		`${runs('<foreignobject>')}. Take it out, or save the drawing as a picture (PNG).`,
	],
	[
		'a.svg',
		svg('<a onclick="x()"/>'),
		`${runs('“onclick="x()"”')} or ask another site. Take the attribute out.`,
	],
	[
		'a.svg',
		svg('<a xlink:href="javascript:x"/>'),
		`${runs('“xlink:href="javascript:x"”')} or ask another site. Take the attribute out.`,
	],
	[
		'a.svg',
		svg('<image href="https://a.example/"/>'),
		`${runs('“href="https://a.example/"”')} or ask another site. Take the attribute out.`,
	],
	[
		'a.svg',
		svg('<style>@import "x"</style>'),
		'The drawing asks for another file. Put into it what it needs, or take that out.',
	],
	[
		'a.svg',
		svg('<rect style="fill:url(https://a.example/)"/>'),
		'The drawing asks for another file. Put into it what it needs, or take that out.',
	],
	['a.jpg', '\xff\xd8\xff\xe1\0\x10Exif\0\0', METADATA],
	['a.jpg', '\xff\xd8\xff\xe1\0\x40http://ns.adobe.com/xap/1.0/\0', METADATA],
	['a.png', `${png}\0\0\0\x04eXIf`, METADATA],
	['a.webp', 'RIFF\0\0\0\0WEBPVP8X\0EXIF', METADATA],
	[
		'a.png',
		'GIF89a',
		'The file is no picture of the kind that .png says. Save it anew in a program for pictures, or give it the right ending.',
	],
])('explainPublicFile() keeps %s from being published: %j', (path, text, said) => {
	expect(say(path, text)).toBe(said);
});
