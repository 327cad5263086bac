import { renderAsync } from '@resvg/resvg-js';
import { markNames } from '../styles/statusmark.ts';
import { colours } from '../styles/palette.ts';
import { faces, families, findFontFiles } from './fonts.ts';
import { encodePng } from './png.ts';
import type { Typeset } from './typeset.ts';

/** The colours that no other may replace: they tell the marks from the map and from each other. */
const keep = [colours.paper, colours.land, colours.sea, colours.border, colours.ink]
	.concat(markNames.map((mark) => colours[mark]))
	.map((colour) => parseInt(colour.slice(1), 16));

/** Draws a typeset SVG file as a PNG with our own fonts alone, so that it is the same wherever it is built. */
export async function rasterise({ svg, used }: Typeset): Promise<Uint8Array<ArrayBuffer>> {
	const text = svg.replaceAll(faces.serif, families.serif).replaceAll(faces.sans, families.sans);
	const { pixels, width, height } = await renderAsync(text, {
		font: { loadSystemFonts: false, fontFiles: await findFontFiles(used) },
	});
	return encodePng({ pixels, width, height }, keep);
}
