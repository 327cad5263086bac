import { imageSize } from 'image-size';
import { listLetters } from '../../lib/font/charset.ts';
import { explainSvg } from '../publicfile.ts';
import type { Problem } from '../problem.ts';
import type { BrandFile } from './branded.ts';

type Mistake = Pick<Problem, 'wrong' | 'fix'>;

/** No file of `brand/` is read that is heavier, in bytes. */
export const HEAVIEST_BRAND = 2e6;

/** Tells what a file of `brand/` is, by its contents. */
export function describeBrandFile(brand: string, bytes: Buffer): BrandFile {
	if (FONT.test(brand)) return describeFont(brand, bytes);
	const isSvg = brand.endsWith('.svg');
	const fault = isSvg ? explainDrawing(bytes.toString('utf8')) : undefined;
	if (fault) return { brand, fault };
	const size = measure(bytes);
	const isPng = bytes.toString('latin1', 0, 4) === '\x89PNG';
	if (size && isPng !== isSvg) return { brand, ...size };
	const wrong = `The file is no picture of the kind that its ending says.`;
	return { brand, fault: { wrong, fix: 'Save it anew as PNG or SVG.' } };
}

const FONT = /\.(woff2|ttf|otf)$/;

function describeFont(brand: string, bytes: Buffer): BrandFile {
	const wrong = 'The file is no font of the kind that its ending says.';
	const fault = { wrong, fix: 'Take the WOFF2, TTF or OTF file as whoever made it gives it.' };
	const sign = bytes.toString('latin1', 0, 4);
	const ending = { wOF2: 'woff2', OTTO: 'otf', '\0\x01\0\0': 'ttf', true: 'ttf' }[sign];
	if (!ending || !brand.endsWith(`.${ending}`)) return { brand, fault };
	try {
		return { brand, letters: listLetters(bytes) };
	} catch {
		return { brand, fault };
	}
}

/** Letters in a drawing would be set in whatever face a machine has, and in none where it is built. */
function explainDrawing(svg: string): Mistake | undefined {
	const unsafe = explainSvg(svg);
	if (unsafe || !/<(?:\w+:)?text\b/.test(svg)) return unsafe;
	return {
		wrong:
			'The drawing holds letters that are set in a face (<text>), and each machine has others.',
		fix: 'Turn them into outlines in the program in which it was drawn.',
	};
}

function measure(bytes: Buffer): { width: number; height: number } | undefined {
	try {
		const { width, height } = imageSize(bytes);
		return width && height ? { width, height } : undefined;
	} catch {
		return undefined;
	}
}

/** What `brand/` holds under a path there, or what is wrong with the path. */
export function parseBrandPath(path: string): { brand?: string; problem?: Mistake } {
	if (/^[\w-][\w.-]*\.(svg|png|woff2|ttf|otf)$/.test(path)) return { brand: path };
	const wrong =
		'Files in content/brand/ end in .svg, .png, .woff2, .ttf or .otf, and have no blank in their names.';
	return { problem: { wrong, fix: 'Rename it, save it anew, or move it out of content/.' } };
}
