import { isInside, overlap, type Box } from '../layout/box.ts';
import { placeMarks, type LabelledMark } from '../layout/placemarks.ts';
import type { PlacePoint } from '../mapplace.ts';
import { reach } from '../layout/spread.ts';
import { EDGE, listFrames, placesIn, shrink, type FrameWish } from './frames.ts';
import { isLost, weighCrowding, type Enlarged } from './inset.ts';

/** What a place that is moved without need, and a mark or a frame that is cut, weigh against a mark that was moved by its own width. */
const COSTS = { needless: 0.2, cut: 0.5 };

/** A drawing as it stands before it gets an inset. */
interface Crowd {
	places: readonly PlacePoint[];
	marks: readonly LabelledMark[];
	/** The frames that it has. */
	frames: readonly Box[];
}

/** What an inset is to be, and how much is to be gained by it at least. */
export interface InsetWish extends Omit<FrameWish, 'least'> {
	gain: number;
}

/** Finds the parts of a drawing that gain by being enlarged, the one that gains most first. */
export function findInsets({ places, marks, frames }: Crowd, wish: InsetWish): Enlarged[] {
	const crowding = weighCrowding(marks);
	const lost = new Set(marks.filter(isLost).flatMap(({ id, members }) => members ?? [id]));
	const seeds = places.filter(({ id }) => crowding.has(id));
	const { unit } = wish.drawing;
	return listFrames(seeds, { ...wish, least: 2 })
		.flatMap(({ box, k }) => {
			const own = placesIn(places, box);
			const { width, height } = sizeOf(box, k);
			const inside = placeMarks(enlarge(own, box, k), { width, height, unit });
			const before = own.map(({ id }) => crowding.get(id) ?? 0);
			const gain = sum(before) - sum([...weighCrowding(inside).values()]);
			if (gain < wish.gain || !own.some(({ id }) => lost.has(id))) return [];
			const ids = new Set(own.map(({ id }) => id));
			const around = [...marks.filter(({ id }) => !ids.has(id)).map(boxOf), ...frames];
			const edge = shrink({ left: 0, top: 0, right: width, bottom: height }, EDGE * unit);
			const cut =
				around.filter((other) => overlap(other, box)).length +
				inside.filter((mark) => !isInside(boxOf(mark), edge)).length;
			const value =
				gain -
				COSTS.needless * before.filter((one) => one === 0).length -
				COSTS.cut * cut -
				(width * height) / (wish.size.width * wish.size.height);
			return [{ value, part: { frame: box, k, marks: inside } }];
		})
		.sort((a, b) => b.value - a.value)
		.map(({ part }) => part);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

/** The size of a frame that is enlarged, in whole user units. */
export function sizeOf({ left, top, right, bottom }: Box, k: number) {
	return { width: Math.round((right - left) * k), height: Math.round((bottom - top) * k) };
}

function enlarge(places: readonly PlacePoint[], { left, top }: Box, k: number): PlacePoint[] {
	return places.map((place) => ({
		...place,
		x: Math.round((place.x - left) * k),
		y: Math.round((place.y - top) * k),
	}));
}

function boxOf(mark: LabelledMark): Box {
	const { x, y, r } = mark;
	const side = reach(mark);
	return { left: x - side, top: y - r, right: x + side, bottom: y + r };
}
