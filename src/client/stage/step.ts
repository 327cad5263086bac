import type { Point } from '../../map/zoom.ts';

/** Where each arrow key points, to the right and down. */
export const arrows: Readonly<Record<string, Point>> = {
	ArrowRight: [1, 0],
	ArrowDown: [0, 1],
	ArrowLeft: [-1, 0],
	ArrowUp: [0, -1],
};

/**
 * Returns the index of the mark that a key leads to from another one, or from none. There may be no mark at that index.
 * Returns undefined for a key that leads to no mark.
 */
export function findStep<Mark>(
	key: string,
	marks: readonly Mark[],
	from: Mark | undefined,
): number | undefined {
	if (key === 'Home') return 0;
	if (key === 'End') return marks.length - 1;
	const arrow = arrows[key];
	return arrow && marks.findIndex((mark) => mark === from) + arrow[0] + arrow[1];
}
