import { listTags } from '../lib/html.ts';
import { ownPages } from './rules/collision.ts';
import { quote, type Problem } from './problem.ts';

type Mistake = Pick<Problem, 'wrong' | 'fix'>;

/** How a picture of each ending begins, in Latin-1, at an offset. */
const beginnings: Record<string, [offset: number, mark: string]> = {
	png: [0, '\x89PNG\r\n\x1a\n'],
	jpg: [0, '\xff\xd8\xff'],
	jpeg: [0, '\xff\xd8\xff'],
	webp: [8, 'WEBP'],
	avif: [4, 'ftypavif'],
	gif: [0, 'GIF8'],
};

/** What begins the parts of a picture in which cameras and programs write of it: EXIF, XMP and IPTC, in all these formats. */
const metadata = [
	...['Exif\0\0', 'eXIf', 'EXIF', 'Raw profile type exif'],
	...['http://ns.adobe.com/xap/1.0/', 'XML:com.adobe.xmp', 'XMP DataXMP', 'application/rdf+xml'],
	'Photoshop 3.0',
];

/** The endings of files that may stand in public/, without the dot. */
const endings = [...Object.keys(beginnings), 'svg', 'ico', 'txt', 'woff2', 'webmanifest'];

/** Elements of SVG that run scripts, or show what is no drawing. */
const forbidden = ['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener'];

/**
 * Finds what is wrong with a file in public/, by its path there. Whatever stands there is published as it is: only pictures,
 * fonts and plain texts may, without scripts and without what cameras and programs write into pictures.
 */
export function explainPublicFile(path: string, bytes: Buffer): Mistake | undefined {
	const name = explainPublicName(path);
	if (name) return name;
	if (path.endsWith('.svg')) return explainSvg(bytes.toString('utf8'));
	const ending = path.split('.').at(-1) ?? '';
	return ending in beginnings ? explainPicture(ending, bytes) : undefined;
}

/** Finds what is wrong with the path of a file in public/. */
function explainPublicName(path: string): Mistake | undefined {
	if (/(^|\/)[._]/.test(path))
		return {
			wrong: 'A hidden file would be published.',
			fix: 'Take it out of public/, or give it a name without a dot or a line at its beginning.',
		};
	if (!/^[A-Za-z0-9._/-]+$/.test(path))
		return {
			wrong: 'The name of the file does not do for an address.',
			fix: 'Use letters from a to z, digits, hyphens and dots.',
		};
	const [top = ''] = path.split('/');
	if (ownPages.includes(top.replace(/\.\w+$/, '')))
		return {
			wrong: `The site has an address of its own that begins with /${top.replace(/\.\w+$/, '')}.`,
			fix: 'Give the file or its folder another name.',
		};
	const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
	if (endings.includes(ending)) return undefined;
	const wrong = ending
		? `A file that ends in .${ending} is not published.`
		: 'The file has no ending.';
	return { wrong, fix: `Only these are: ${endings.join(', ')}.` };
}

/** Finds what a drawing (SVG) holds that could run a script, or asks for another file. */
export function explainSvg(text: string): Mistake | undefined {
	const tags = listTags(text);
	const element = tags.find(({ name }) => forbidden.includes(name));
	if (element)
		return {
			wrong: `The drawing holds <${element.name}>, which could run a script.`,
			fix: 'Take it out, or save the drawing as a picture (PNG).',
		};
	for (const { attributes } of tags)
		for (const [name, { start, end }] of attributes) {
			const value = text.slice(start, end).trim();
			const isLink = /(^|:)(href|src)$/.test(name) && !value.startsWith('#');
			if (name.startsWith('on') || isLink)
				return {
					wrong: `The drawing holds ${quote(`${name}="${value}"`)}, which could run a script or ask another site.`,
					fix: 'Take the attribute out.',
				};
		}
	if (!/@import|url\(\s*["']?(?!#)|<!ENTITY|<\?xml-stylesheet/i.test(text)) return undefined;
	return {
		wrong: 'The drawing asks for another file.',
		fix: 'Put into it what it needs, or take that out.',
	};
}

/** What a camera or a program wrote into a picture can tell where and by whom it was taken. */
function explainPicture(ending: string, bytes: Buffer): Mistake | undefined {
	const [offset, mark] = beginnings[ending] ?? [0, ''];
	const text = bytes.toString('latin1');
	if (!text.startsWith(mark, offset))
		return {
			wrong: `The file is no picture of the kind that .${ending} says.`,
			fix: 'Save it anew in a program for pictures, or give it the right ending.',
		};
	if (!metadata.some((part) => text.includes(part))) return undefined;
	return {
		wrong: 'The picture says of itself where, when or by whom it was made (EXIF, XMP or IPTC).',
		fix: 'Save it without its metadata.',
	};
}
