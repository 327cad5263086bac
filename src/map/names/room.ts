import type { Box } from '../layout/box.ts';
import { SQUARE, type Ground } from './ground.ts';

/** A point in user units. */
interface Point {
	x: number;
	y: number;
}

/** A point, and the farthest that the middle of a name may be from it. */
interface Near extends Point {
	reach: number;
}

/** What room a name needs. */
export interface RoomWish {
	/** Whose land it is to stand on: the number of a country; 0 for the sea. */
	number: number;
	/** The least share of it that is on that land; the rest may be on the sea, never on that of another. */
	share: number;
	/** The size in user units. */
	width: number;
	height: number;
	/**
	 * The point to which its middle is to be as near as possible; where that is outside of the frame, the middle of all that
	 * is within its reach. Without a point, it is the middle of the land.
	 */
	near?: Near;
}

/** Finds the box of a name that is nearest to the middle of its land and passes `isFree`; undefined where there is none. */
export function findRoom(
	ground: Ground,
	wish: RoomWish,
	isFree: (box: Box) => boolean,
): Box | undefined {
	const { width, height } = wish;
	for (const corner of listCorners(ground, wish)) {
		const left = ((corner % ground.columns) + 0.5) * SQUARE;
		const top = (Math.floor(corner / ground.columns) + 0.5) * SQUARE;
		const box = { left, top, right: left + width, bottom: top + height };
		if (isFree(box)) return box;
	}
	return undefined;
}

/** The corners found for each ground: the days of a map ask for the same. */
const corners = new WeakMap<Ground, Map<string, Int32Array>>();

/** Lists the squares where the upper left corner of a name may be, by the distance of its middle. */
function listCorners(ground: Ground, wish: RoomWish): Int32Array {
	const key = JSON.stringify(wish);
	const ofGround = corners.get(ground) ?? new Map<string, Int32Array>();
	corners.set(ground, ofGround);
	const known = ofGround.get(key) ?? sortCorners(ground, wish);
	ofGround.set(key, known);
	return known;
}

function sortCorners(ground: Ground, { number, share, width, height, near }: RoomWish): Int32Array {
	const [own, sea] = [sumSquares(ground, number), sumSquares(ground, 0)];
	const across = Math.ceil(width / SQUARE) + 1;
	const down = Math.ceil(height / SQUARE) + 1;
	const { x, y } = findMiddle(ground, number, near);
	const found: { corner: number; distance: number }[] = [];
	for (let row = 0; row + down <= ground.rows; row++)
		for (let column = 0; column + across <= ground.columns; column++) {
			const ownCount = countIn(own, row, column, row + down, column + across);
			if (ownCount < share * across * down) continue;
			const onSea = number === 0 ? 0 : countIn(sea, row, column, row + down, column + across);
			if (ownCount + onSea < across * down) continue;
			const middle = {
				x: (column + 0.5) * SQUARE + width / 2,
				y: (row + 0.5) * SQUARE + height / 2,
			};
			if (near && measure(middle, near) > near.reach) continue;
			const corner = row * ground.columns + column;
			found.push({ corner, distance: measure(middle, { x, y }) });
		}
	found.sort((a, b) => a.distance - b.distance);
	return Int32Array.from(found, ({ corner }) => corner);
}

/** The middle of the squares with a number, of those alone that are near a point outside of the frame. */
function findMiddle({ columns, rows, squares }: Ground, number: number, near?: Near): Point {
	const [right, bottom] = [columns * SQUARE, rows * SQUARE];
	if (near && near.x >= 0 && near.y >= 0 && near.x <= right && near.y <= bottom) return near;
	let [x, y, count] = [0, 0, 0];
	squares.forEach((one, i) => {
		if (one !== number) return;
		const [atX, atY] = [((i % columns) + 0.5) * SQUARE, (Math.floor(i / columns) + 0.5) * SQUARE];
		if (near && measure({ x: atX, y: atY }, near) > near.reach) return;
		x += atX;
		y += atY;
		count++;
	});
	return { x: x / count, y: y / count };
}

function measure(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

/** For each corner of squares, how many are above it and to its left: a summed-area table (Crow 1984). */
interface Sums {
	/** The length of a row. */
	wide: number;
	counts: Int32Array;
}

const cache = new WeakMap<Ground, Map<number, Sums>>();

/** Sums up the squares with a number. */
function sumSquares(ground: Ground, number: number): Sums {
	const { columns, rows, squares } = ground;
	const ofGround = cache.get(ground) ?? new Map<number, Sums>();
	cache.set(ground, ofGround);
	const cached = ofGround.get(number);
	if (cached) return cached;
	const wide = columns + 1;
	const counts = new Int32Array(wide * (rows + 1));
	for (let row = 0; row < rows; row++)
		for (let column = 0, inRow = 0; column < columns; column++) {
			if (squares[row * columns + column] === number) inRow++;
			const above = counts[row * wide + column + 1] ?? 0;
			counts[(row + 1) * wide + column + 1] = above + inRow;
		}
	const sums = { wide, counts };
	ofGround.set(number, sums);
	return sums;
}

/** Counts the squares from one row and column up to others. */
function countIn({ wide, counts }: Sums, top: number, left: number, bottom: number, right: number) {
	const at = (row: number, column: number) => counts[row * wide + column] ?? 0;
	return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
}
