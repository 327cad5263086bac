import type { AreaName, PlacedNames } from '../map/names/areaname.ts';
import { LEADING, SPACING } from '../map/names/setting.ts';
import { colours } from '../styles/palette.ts';
import { faces } from './fonts.ts';
import { escapeXml } from './text.ts';

/** Writes the names of countries and seas: these in slanted letters, since the faces of pictures have no italics. */
export function writeNames({ size, countries, seas }: PlacedNames): string {
	const spacing = `letter-spacing="${(SPACING * size).toFixed(1)}"`;
	return [
		`<g font-size="${size}" font-weight="400" text-anchor="middle">`,
		`<g fill="${colours.country}" ${spacing}>${countries.map(writeUpright(size)).join('')}</g>`,
		`<g fill="${colours.water}" font-family="${faces.serif}">${seas.map(writeSlanted(size)).join('')}</g>`,
		'</g>',
	].join('');
}

/** Each line is a text of its own, so that it can be set in the faces that it needs. */
const writeUpright = (size: number) => (name: AreaName) =>
	listLines(name, size)
		.map(({ line, x, y }) => `<text x="${x}" y="${y}">${escapeXml(line)}</text>`)
		.join('');

const writeSlanted = (size: number) => (name: AreaName) =>
	listLines(name, size)
		.map(({ line, x, y }) => {
			return `<text transform="translate(${x} ${y})skewX(-12)">${escapeXml(line)}</text>`;
		})
		.join('');

function listLines({ lines, x, y }: AreaName, size: number) {
	return lines.map((line, i) => ({ line, x, y: Math.round(y + i * LEADING * size) }));
}
