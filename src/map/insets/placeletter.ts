import type { Box } from '../layout/box.ts';
import type { LetterSpot } from './inset.ts';

/** How much of the square of a font’s size a letter may cover as if it were nothing. */
const SLIGHT = 0.1;

/** Where along an edge a letter may stand where its corners are taken. */
const SHARES = [0, 1, 0.5, 0.25, 0.75];

/**
 * Where the letter of a box stands: in a corner of it, or beside a box that is too small for it; where its corners are taken, on
 * either side of its edges. On nothing that is in `taken`, if there is such a spot, and else on as little as there is. `size` is
 * that of the font.
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
	const along = [top - gap, top + size, bottom - gap].flatMap((y) =>
		SHARES.map((share): LetterSpot => {
			const x = left + gap + share * (right - left - 2 * gap);
			return { x, y, anchor: share < 1 ? 'start' : 'end' };
		}),
	);
	const isOnDrawing = ({ y }: LetterSpot) => y > size;
	const spots = isSmall ? beside : [...inside, ...along.filter(isOnDrawing), ...beside];
	const weighed = spots.map((spot) => {
		const own = measureLetter(spot, size);
		const covered = taken.reduce((sum, other) => sum + share(own, other), 0);
		return { spot, covered: Math.floor(covered / SLIGHT / size ** 2) };
	});
	// A box always has one.
	const least = weighed.reduce((a, b) => (b.covered < a.covered ? b : a));
	const { x, y, anchor } = least.spot;
	return { x: Math.round(x), y: Math.round(y), anchor };
}

/** The area that two boxes share. */
function share(a: Box, b: Box): number {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, across) * Math.max(0, down);
}

/** The box of a letter. */
export function measureLetter({ x, y, anchor }: LetterSpot, size: number): Box {
	const left = anchor === 'start' ? x : x - size * 0.7;
	return { left, top: y - size * 0.8, right: left + size * 0.7, bottom: y };
}
