import { overlap, type Box } from '../layout/box.ts';
import type { LetterSpot } from './inset.ts';

/**
 * Where the letter of a box stands: in a corner of it, or beside a box that is too small for it; on nothing that is in `taken`,
 * if there is such a spot. `size` is that of the font.
 */
export function placeLetter(box: Box, size: number, taken: readonly Box[]): LetterSpot {
	const { left, top, right, bottom } = box;
	const isSmall = bottom - top < 1.4 * size || right - left < 1.6 * size;
	const gap = size / 4;
	const middle = (top + bottom) / 2 + size / 3;
	const inside: LetterSpot[] = [top + size, bottom - gap].flatMap((y) => [
		{ x: left + gap, y, anchor: 'start' },
		{ x: right - gap, y, anchor: 'end' },
	]);
	const beside: LetterSpot[] = [
		...(left > size ? [{ x: left - gap, y: middle, anchor: 'end' } as const] : []),
		{ x: right + gap, y: middle, anchor: 'start' },
	];
	const spots = isSmall ? beside : [...inside, ...beside];
	const isFree = (spot: LetterSpot) => !taken.some((other) => overlap(measure(spot, size), other));
	// A box always has one.
	const { x, y, anchor } = spots.find(isFree) ?? (spots[0] as LetterSpot);
	return { x: Math.round(x), y: Math.round(y), anchor };
}

/** The box of a letter. */
function measure({ x, y, anchor }: LetterSpot, size: number): Box {
	const left = anchor === 'start' ? x : x - size * 0.7;
	return { left, top: y - size * 0.8, right: left + size * 0.7, bottom: y };
}
