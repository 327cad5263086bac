import { overlap, type Box } from './box.ts';

/** Boxes that are taken, by the horizontal bands that they overlap: so a box is compared with few. */
export interface Bands {
	/** Takes a box, and returns it. */
	take(box: Box): Box;
	/** Whether a box overlaps one that is taken, other than `own`. */
	meets(box: Box, own?: Box): boolean;
}

/** Creates bands twice as high as the font; a label of that `size` overlaps two of them at most. */
export function createBands(size: number, taken: readonly Box[]): Bands {
	const bands: Record<number, Box[]> = {};
	const bandOf = (y: number) => Math.floor(y / size / 2);
	const take = (box: Box) => {
		for (let band = bandOf(box.top); band <= bandOf(box.bottom); band++)
			(bands[band] ??= []).push(box);
		return box;
	};
	for (const box of taken) take(box);
	return {
		take,
		meets: (box, own) =>
			[box.top, box.bottom].some((y) =>
				bands[bandOf(y)]?.some((other) => other !== own && overlap(box, other)),
			),
	};
}
