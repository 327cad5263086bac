import fflate from 'fflate/package.json' with { type: 'json' };
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import subset from 'subset-font/package.json' with { type: 'json' };
import { findMapPage, type MapPage } from '../explorer/mappage.ts';
import type { Ledger } from '../ledger/join.ts';
import { remember } from '../ledger/reads/remember.ts';
import { describePicture } from './describe.ts';
import { fontData } from './fonts.ts';
import fonts from './fonts.ts?raw';
import png from './png.ts?raw';
import quantise from './quantise.ts?raw';
import { rasterise } from './raster.ts';
import raster from './raster.ts?raw';
import rename from './rename.ts?raw';
import { writePicture, type WrittenPicture } from './sheet.ts';
import { keepFile } from './diskcache.ts';
import { typeset, type OwnFaces } from './typeset.ts';

/** A map page as an SVG file: drawn once for the page, the drawing and the pixels. */
export function drawPicture(ledger: Ledger, page: MapPage, base: URL): WrittenPicture {
	return draw(ledger, page.id, base.href);
}

const draw = remember('picture', (ledger, id: string, base: string) =>
	writePicture(describePicture(ledger, findMapPage(ledger, id), new URL(base))),
);

/** What the pixels of a picture depend on besides the picture: the fonts, the libraries, and our own code. */
const makers = [
	...fontData,
	...[resvg.version, fflate.version, subset.version],
	...[fonts, png, quantise, raster, rename],
];

/**
 * A picture as a PNG file, in the publisher’s own typefaces where it has some; from an earlier build where nothing of it has
 * changed since.
 */
export function drawPixels(svg: string, own?: OwnFaces): Promise<Uint8Array<ArrayBuffer>> {
	const set = typeset(svg, own);
	const used = [...set.used].map(([name, { id }]) => `${name} ${id}`);
	return keepFile([set.svg, ...used, ...makers], () => rasterise(set));
}
