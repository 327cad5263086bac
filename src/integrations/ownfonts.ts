import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readSettings } from '../check/read.ts';
import { contentFolder } from '../lib/folder.ts';
import { readAdvances } from '../lib/font/advance.ts';
import { readMetrics, type Metrics } from '../lib/font/metrics.ts';
import { hasTable } from '../lib/font/sfnt.ts';
import { wearFonts, type Typeface } from '../styles/typefaces.ts';
import { brandFolder } from './brand.ts';

/** The typefaces of the pages: ours, or the investigation’s own in their place. */
export function findTypefaces(): Typeface[] {
	const { text, labels } = readSettings(contentFolder())?.faces ?? {};
	const at = (file: string) => join(brandFolder(), file);
	return wearFonts({
		text: text && {
			...{ regular: at(text.regular), bold: at(text.bold), italic: at(text.italic) },
		},
		labels: labels && { regular: at(labels.regular), bold: at(labels.bold) },
	});
}

/** A font of the investigation’s own, unpacked, and the axes that it can be cut at. */
interface OwnFont {
	whole: Buffer;
	axes: Record<string, number>;
}

/** Opens a font of the investigation’s own: of one whose weight can’t vary, no weight can be asked for. */
export async function openOwnFont(file: string, axes: Record<string, number>): Promise<OwnFont> {
	const whole = readFileSync(file);
	const open = await unpack(whole, {});
	return { whole, axes: hasTable(open, 'fvar') ? axes : {} };
}

/** How wide the letters of such a font are, in ems, and how far it reaches above and below the line. */
export async function measureOwnFont(
	file: string,
	wished: Record<string, number>,
): Promise<{ advances: Map<number, number>; metrics: Metrics }> {
	const { whole, axes } = await openOwnFont(file, wished);
	const font = await unpack(whole, axes);
	return { advances: readAdvances(font), metrics: readMetrics(font) };
}

function unpack(whole: Buffer, variationAxes: Record<string, number>): Promise<Buffer> {
	return subsetFont(whole, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes });
}
