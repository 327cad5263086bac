import type { Box } from '../layout/box.ts';
import type { PlacePoint } from '../mapplace.ts';
import { sizePlace } from '../layout/size.ts';
import { clamp, type Size } from '../zoom.ts';

/** What a frame is to be. */
export interface FrameWish {
	/** The greatest size of its inset in user units. */
	size: Size;
	/** Whether its inset is as wide as that. */
	isFull: boolean;
	/** How many places belong to it at least. */
	least: number;
	/** The drawing from which it is taken. */
	drawing: Size & { unit: number };
}

/** A part of a drawing that may be enlarged. */
export interface Frame {
	box: Box;
	/** How many times it would be enlarged. */
	k: number;
	/** How many of the places for which it was made are in it, none of them at its edge. */
	count: number;
}

/** How many times insets are enlarged. */
const FACTORS = [2, 2.5, 3, 4, 6, 8, 12];

/** What about the outermost places belongs to a frame, in CSS pixels of its inset: there is room for half a label. */
const MARGIN = { side: 32, end: 20 };

/** How near to the edge of its inset a mark, or the ring about it, looks cut, in CSS pixels. */
export const EDGE = 14;

/** How many frames are listed for each factor. */
const MOST = 6;

/** Lists the frames with most places, for each factor: from each place on, the nearest is added as long as they fit into an inset. */
export function listFrames(places: readonly PlacePoint[], wish: FrameWish): Frame[] {
	return FACTORS.flatMap((k) => {
		const found = new Map<string, Frame>();
		const margin = (EDGE * wish.drawing.unit) / k;
		for (const seed of places) {
			let members = [seed];
			for (const next of sortByDistance(places, seed)) {
				const tried = next === seed ? members : [...members, next];
				const boxes = listBoxes(tried, k, wish);
				if (boxes.length === 0) continue;
				members = tried;
				if (members.length < wish.least) continue;
				for (const box of boxes)
					found.set(Object.values(box).join(), {
						box,
						k,
						count: placesIn(places, shrink(box, margin)).length,
					});
			}
		}
		return [...found.values()].sort((a, b) => b.count - a.count).slice(0, MOST);
	});
}

function sortByDistance(places: readonly PlacePoint[], { x, y }: PlacePoint): PlacePoint[] {
	return places
		.map((place) => ({ place, distance: Math.hypot(place.x - x, place.y - y) }))
		.sort((a, b) => a.distance - b.distance)
		.map(({ place }) => place);
}

/** The frames about places, inside the drawing; none where their insets would be too large. */
function listBoxes(
	places: readonly PlacePoint[],
	k: number,
	{ size, isFull, drawing }: FrameWish,
): Box[] {
	const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const { unit } = drawing;
	const largest = Math.max(...places.map(({ count }) => sizePlace(count, unit)));
	const side = (MARGIN.side * unit + largest) / k;
	const height = Math.round(bottom - top + (2 * (MARGIN.end * unit + largest)) / k);
	if (right - left + 2 * side > size.width / k || height > size.height / k) return [];
	const width = Math.round(isFull ? size.width / k : right - left + 2 * side);
	const y = Math.round(clamp((top + bottom - height) / 2, 0, drawing.height - height));
	const starts = [(left + right - width) / 2, left - side, right + side - width];
	return (isFull ? starts : starts.slice(0, 1)).map((start) => {
		const x = Math.round(clamp(start, 0, drawing.width - width));
		return { left: x, top: y, right: x + width, bottom: y + height };
	});
}

/** The places within a box, its edges included. */
export function placesIn(places: readonly PlacePoint[], box: Box): PlacePoint[] {
	return places.filter(
		({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
	);
}

/** A box without a margin along its edges. */
export function shrink({ left, top, right, bottom }: Box, margin: number): Box {
	return { left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin };
}
