import { clamp, type Point, type Size } from '../../map/zoom.ts';

/** The space between a card and its mark, and between a card and the edge of the window, in CSS pixels. */
const GAP = 8;

/** The sides of a box in the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Returns the left and top of a card: beside its mark and the label of the mark, never over them. It tries right and left,
 * then below and above. A card whose mark is out of sight stays with the mark.
 */
export function placeCard(mark: Box, card: Size, frame: Size): Point {
	const clampX = (x: number) => clamp(x, GAP, frame.width - GAP - card.width);
	const isSeen = mark.bottom > 0 && mark.top < frame.height;
	const clampY = (y: number) => (isSeen ? clamp(y, GAP, frame.height - GAP - card.height) : y);
	const beside = [mark.right + GAP, mark.left - GAP - card.width].find((x) => clampX(x) === x);
	if (beside !== undefined) return [beside, clampY((mark.top + mark.bottom - card.height) / 2)];
	const below = mark.bottom + GAP;
	const above = mark.top - GAP - card.height;
	const isBelow = clampY(below) === below || above < 0;
	return [clampX((mark.left + mark.right - card.width) / 2), isBelow ? below : above];
}
