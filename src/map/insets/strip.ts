import type { Box } from '../layout/box.ts';
import type { Size } from '../zoom.ts';
import type { InsetWish } from './findinsets.ts';

/** The number of places up to which a drawing has insets: of more, one would have to show nearly all again, and clusters stand in. */
export const MOST_PLACES = 60;

/** The most insets of a layer. */
export const MOST = 2;

/** The room between what stands on a drawing and an inset, in CSS pixels. */
export const GAP = 6;

/** The width of a layer in CSS pixels from which on it has insets on itself; on a smaller one, they would cover half of it. */
const LEAST_WIDTH = 400;

/** Whether a layer is so wide that insets may stand on it. */
export function hasRoom({ width, unit }: InsetWish['drawing']): boolean {
	return width / unit >= LEAST_WIDTH;
}

/** What an inset in the strip below a drawing is to be: as wide as the drawing. */
export function wishStrip(drawing: InsetWish['drawing']): InsetWish {
	const { width } = drawing;
	const gain = hasRoom(drawing) ? 8 : 4;
	return { size: { width, height: width * 0.75 }, isFull: true, gain, drawing };
}

/** Where an inset of a size stands in the strip. */
export function siteInStrip({ width, height }: Size, top: number): Box {
	return { left: 0, top, right: width, bottom: top + height };
}
