import type { Library } from '../ledger/open.ts';
import type { MapView } from '../explorer/mappage.ts';
import { writePicture } from './sheet.ts';
import { describePicture } from './describe.ts';

const drawn = new WeakMap<Library, Map<string, ReturnType<typeof writePicture>>>();

/** A showing of the map as an SVG file: drawn once for the page, the drawing and the pixels. */
export function drawPicture(library: Library, view: MapView, base: URL) {
	const pictures = drawn.get(library) ?? new Map();
	drawn.set(library, pictures);
	const picture = pictures.get(view.id) ?? writePicture(describePicture(library, view, base));
	pictures.set(view.id, picture);
	return picture as ReturnType<typeof writePicture>;
}
