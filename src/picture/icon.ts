import { readFileSync } from 'node:fs';

/** The mark of the site, as browsers show it beside its name. A publisher puts its own in its place. */
const MARK = 'public/favicon.svg';

/** Reads the mark of the site as an SVG file of `size` pixels each way. */
export function readMark(size: number): string {
	return sizeMark(readFileSync(MARK, 'utf8'), size);
}

/** Gives an SVG file a width and a height of `size` pixels, in place of its own. */
export function sizeMark(svg: string, size: number): string {
	return svg.replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
		const kept = attributes.replace(/\s(width|height)="[^"]*"/g, '');
		return `<svg${kept} width="${size}" height="${size}">`;
	});
}
