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

/** A part that may gain, before it is known what its marks would look like. */
interface Candidate {
	box: Box;
	k: number;
	own: readonly PlacePoint[];
	/** Its place in the list of frames: of two that are worth the same the first comes first. */
	rank: number;
	/** What it is worth at most: it would be so if each of its marks stood as it should. */
	most: number;
	/** Takes from `gain` all that speaks against the part; `cut` is how many of its own marks are cut. */
	weigh: (gain: number, cut: number) => number;
}

/**
 * Finds the parts of a drawing that gain by being enlarged, the one that gains most first. Marks are placed only in those
 * that may be the next one: that takes longest by far, and hardly more than the first is ever asked for.
 */
export function* findInsets(crowd: Crowd, wish: InsetWish): Generator<Enlarged, void> {
	const crowding = weighCrowding(crowd.marks);
	const waiting = listCandidates(crowd, crowding, wish).sort((a, b) => b.most - a.most);
	const known: { value: number; candidate: Candidate; part: Enlarged }[] = [];
	for (;;) {
		const [best] = known;
		const [next] = waiting;
		if (best && !(next && next.most >= best.value)) {
			known.shift();
			yield best.part;
		} else if (next) {
			waiting.shift();
			const { box, k, own } = next;
			const { width, height } = sizeOf(box, k);
			const { unit } = wish.drawing;
			const marks = placeMarks(enlarge(own, box, k), { width, height, unit });
			const before = own.map(({ id }) => crowding.get(id) ?? 0);
			const gain = sum(before) - sum([...weighCrowding(marks).values()]);
			if (gain < wish.gain) continue;
			const edge = shrink({ left: 0, top: 0, right: width, bottom: height }, EDGE * unit);
			const cut = marks.filter((mark) => !isInside(boxOf(mark), edge)).length;
			known.push({ value: next.weigh(gain, cut), candidate: next, part: { frame: box, k, marks } });
			known.sort((a, b) => b.value - a.value || a.candidate.rank - b.candidate.rank);
		} else return;
	}
}

/** Lists the parts that hold a lost mark, and may gain enough. */
function listCandidates(
	{ places, marks, frames }: Crowd,
	crowding: ReadonlyMap<string, number>,
	wish: InsetWish,
): Candidate[] {
	const lost = new Set(marks.filter(isLost).flatMap(({ id, members }) => members ?? [id]));
	const seeds = places.filter(({ id }) => crowding.has(id));
	return listFrames(seeds, { ...wish, least: 2 }).flatMap(({ box, k }, rank) => {
		const own = placesIn(places, box);
		const before = own.map(({ id }) => crowding.get(id) ?? 0);
		if (sum(before) < wish.gain || !own.some(({ id }) => lost.has(id))) return [];
		const ids = new Set(own.map(({ id }) => id));
		const around = [...marks.filter(({ id }) => !ids.has(id)).map(boxOf), ...frames];
		const overlaps = around.filter((other) => overlap(other, box)).length;
		const needless = before.filter((one) => one === 0).length;
		const { width, height } = sizeOf(box, k);
		const share = (width * height) / (wish.size.width * wish.size.height);
		const weigh = (gain: number, cut: number) =>
			gain - COSTS.needless * needless - COSTS.cut * (overlaps + cut) - share;
		return [{ box, k, own, rank, weigh, most: weigh(sum(before), 0) }];
	});
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
