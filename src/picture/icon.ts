import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../lib/folder.ts';

/** The mark of a site whose publisher has none. */
const MARK = 'public/favicon.svg';

/** How large a mark that is a picture is in the drawing made of it, in pixels: as a telephone shows it. */
const SIZE = 180;

/** Reads the mark of the site as an SVG file of `size` pixels each way: the publisher’s `favicon` in `brand/`, if there is one. */
export function readMark(size: number, favicon: string | undefined): string {
	return sizeMark(favicon === undefined ? readFileSync(MARK, 'utf8') : readOwn(favicon), size);
}

function readOwn(favicon: string): string {
	const file = readFileSync(join(resolve(contentFolder()), 'brand', favicon));
	if (favicon.endsWith('.svg')) return file.toString('utf8');
	const data = `data:image/png;base64,${file.toString('base64')}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}"><image href="${data}" width="${SIZE}" height="${SIZE}"/></svg>`;
}

/** Gives an SVG file a width and a height of `size` pixels, in place of its own, by which it is scaled. */
export function sizeMark(svg: string, size: number): string {
	return svg.replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
		const [width, height] = ['width', 'height'].map(
			(name) => new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(attributes)?.[1],
		);
		const isScaled = /\sviewBox=/.test(attributes) || !width || !height;
		const kept = attributes.replace(/\s(width|height)="[^"]*"/g, '');
		const scale = isScaled ? '' : ` viewBox="0 0 ${width} ${height}"`;
		return `<svg${kept}${scale} width="${size}" height="${size}">`;
	});
}
