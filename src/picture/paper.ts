import { colours } from '../styles/palette.ts';
import { faces } from './fonts.ts';
import { escapeXml } from './text.ts';

/** What a picture with a stripe over it is: its words for those who do not see it, and its size in pixels. */
export interface Paper {
	language: string;
	title: string;
	description: string;
	width: number;
	height: number;
}

/** Writes an SVG file of paper with a stripe in our colour at the top, and `parts` on it. */
export function writePaper(
	{ language, title, description, width, height }: Paper,
	parts: readonly (string | undefined)[],
): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" lang="${escapeXml(language)}" font-family="${faces.sans}" font-weight="500">`,
		`<title id="title">${escapeXml(title)}</title>`,
		`<desc id="description">${escapeXml(description)}</desc>`,
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		`<rect width="${width}" height="10" fill="${colours.accent}"/>`,
		...parts.filter(Boolean),
		'</svg>\n',
	].join('\n');
}
