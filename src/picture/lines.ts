import { colours } from '../styles/palette.ts';
import { faces } from './fonts.ts';
import { escapeXml, wrapText } from './text.ts';

/** How a text is set: in lines of `width` pixels from `x`, the first of which begins at `y`. */
export interface Setting {
	x: number;
	y: number;
	width: number;
	size: number;
	most: number;
	face?: 'serif';
	colour?: string;
}

/** The height of a line, as a share of the size of its letters. */
export const LEADING = 1.13;

/** Writes a text of a picture in lines; one that is too long ends in “…”. */
export function writeLines(
	text: string,
	{ x, y, width, size, most, face, colour }: Setting,
): string {
	const lines = wrapText(text, width / size, face ?? 'sans');
	const kept = lines.slice(0, most);
	const last = kept.length - 1;
	if (lines.length > most) kept[last] = `${kept[last]?.replace(/[\s,;:.]+\S*$/, '')} …`;
	const leading = Math.round(size * LEADING);
	const spans = kept.map(
		(line, i) =>
			`<tspan x="${x}" y="${y + i * leading + Math.round(size * 0.8)}">${escapeXml(line)}</tspan>`,
	);
	const family = face ? ` font-family="${faces.serif}" font-weight="400"` : '';
	return `<text font-size="${size}" fill="${colour ?? colours.ink}"${family}>${spans.join('')}</text>`;
}
