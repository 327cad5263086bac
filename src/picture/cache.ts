import type { Ledger } from '../ledger/join.ts';
import type { MapPage } from '../explorer/mappage.ts';
import { writePicture } from './sheet.ts';
import { describePicture } from './describe.ts';

const drawn = new WeakMap<Ledger, Map<string, ReturnType<typeof writePicture>>>();

/** A showing of the map as an SVG file: drawn once for the page, the drawing and the pixels. */
export function drawPicture(ledger: Ledger, view: MapPage, base: URL) {
	const pictures = drawn.get(ledger) ?? new Map();
	drawn.set(ledger, pictures);
	const picture = pictures.get(view.id) ?? writePicture(describePicture(ledger, view, base));
	pictures.set(view.id, picture);
	return picture as ReturnType<typeof writePicture>;
}
