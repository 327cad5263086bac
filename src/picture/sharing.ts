import { colours } from '../styles/palette.ts';
import { writeLines, type Setting } from './lines.ts';
import { writePaper } from './paper.ts';
import { writeShapes, type Look } from './shape.ts';
import { wrapText } from './text.ts';

/** The size of a picture that stands beside a link to its page on other sites, in pixels. */
export const SHARED = { width: 1200, height: 630 };

/** The room at each side. */
export const EDGE = 48;

/** The room between drawings. */
const GAP = 28;

/** The width between the edges. */
export const INNER = SHARED.width - 2 * EDGE;

/** The width of a drawing, by how many there are: of two as much as leaves a long title its room. */
const WIDTHS = [576, 488, (INNER - 2 * GAP) / 3];

/** A drawing of a picture for sharing, with a date or another label over it, and its own title. */
export interface SharingPanel {
	label?: string | undefined;
	title?: string | undefined;
	/** Its width by its height. */
	aspect: number;
	/** Writes it as SVG at a spot, in pixels. */
	write(at: { x: number; y: number; width: number; height: number }): string;
}

/** What a link to a page shows on other sites: the headline, and one to three drawings. */
export interface SharingPicture {
	language: string;
	/** The name of the site. */
	site: string;
	title: string;
	/** The picture in words, for those who do not see it. */
	description: string;
	panels: readonly SharingPanel[];
	/** The look of each mark in the drawings; some may be named twice. */
	marks: readonly Look[];
}

/** Writes a picture for sharing as an SVG file. The same picture gives the same text. */
export function writeSharing(picture: SharingPicture): string {
	const { panels, title } = picture;
	const isAlone = panels.length === 1;
	const width = WIDTHS[panels.length - 1] ?? 0;
	const head = { x: EDGE, y: EDGE + 46, width: isAlone ? INNER - width - GAP - 12 : INNER };
	return writeFrame(picture, [
		writeShapes(picture.marks),
		writeTitle(title, head, isAlone),
		...panels.map((panel, i) => {
			const x = isAlone ? SHARED.width - EDGE - width : EDGE + i * (width + GAP);
			return writePart(panel, Math.round(x), Math.round(width));
		}),
	]);
}

/** Writes what all pictures for sharing have: their size, their words, the paper, and the name of the site. */
export function writeFrame(
	{ language, site, title, description }: Omit<SharingPicture, 'panels' | 'marks'>,
	parts: readonly (string | undefined)[],
): string {
	return writePaper({ language, title, description, ...SHARED }, [
		writeLines(site, { x: EDGE, y: EDGE - 6, width: INNER, size: 24, most: 1 }),
		...parts,
	]);
}

function writeTitle(title: string, head: Pick<Setting, 'x' | 'y' | 'width'>, isAlone: boolean) {
	const fit = fitTitle(title, head.width, isAlone);
	const width = balance(title, head.width, fit.size);
	return writeLines(title, { ...head, ...fit, width, face: 'serif' });
}

/** The largest size at which a title has few lines. */
function fitTitle(title: string, width: number, isAlone: boolean): Pick<Setting, 'size' | 'most'> {
	const most = isAlone ? 7 : 2;
	const sizes = isAlone ? [60, 54, 48, 42] : [68, 60, 54, 48];
	const size = sizes.find((one) => wrapText(title, width / one, 'serif').length <= most);
	return { size: size ?? 40, most: size ? most : most + 1 };
}

/** The least width at which a text has as many lines as in all of `width`: so they are about as long as each other. */
function balance(text: string, width: number, size: number): number {
	const count = (one: number) => wrapText(text, one / size, 'serif').length;
	const most = count(width);
	let least = width;
	while (least > size && count(least - size / 4) === most) least -= size / 4;
	return least;
}

/** Writes a drawing at the foot of the picture, and over it its label and its title. */
function writePart({ label, title, aspect, write }: SharingPanel, x: number, width: number) {
	const height = Math.round(width / aspect);
	const y = SHARED.height - EDGE - height;
	const lines = title ? wrapText(title, width / 27, 'serif').slice(0, 2).length : 0;
	const top = y - 14 - lines * 31;
	return [
		label &&
			writeLines(label, { x, y: top - 30, width, size: 21, most: 1, colour: colours.accent }),
		title && writeLines(title, { x, y: top, width, size: 27, most: 2, face: 'serif' }),
		write({ x, y, width, height }),
	]
		.filter(Boolean)
		.join('');
}
