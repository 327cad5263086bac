import { createBands } from './band.ts';
import { isInside, overlap, type Box } from './box.ts';
import { FAR, listFarPositions } from './farlabel.ts';
import { measureBox, type Label, type LabelPosition } from './labelbox.ts';
import { reach, type PlacedMark } from './spread.ts';
import { boxMark } from './taken.ts';

/** What decides whose name stands where there is not room for all: the first that differs. */
export interface Weighed {
	/** By the statuses of the place; 0 where it is left out. */
	weight?: number;
	/** The number reported there. */
	count: number;
	isCapital?: boolean;
}

/** Compares two places: the one whose name is needed more comes first. */
export function compareWeights(a: Weighed, b: Weighed): number {
	return (
		(b.weight ?? 0) - (a.weight ?? 0) ||
		b.count - a.count ||
		Number(!!b.isCapital) - Number(!!a.isCapital)
	);
}

/** Where labels may stand, in user units. */
export interface LabelArea {
	left?: number;
	top?: number;
	width: number;
	height: number;
	/** The boxes of what stands there already. */
	taken?: readonly Box[] | undefined;
	/** The weight of a mark: the heaviest may have labels that stand off them. */
	weigh?: (id: string) => number;
}

/**
 * Gives marks their labels, the first mark first. A label stands clear of other marks, overlaps no other label, and is inside the
 * frame, which begins at 0, 0 unless it says otherwise. A mark has no label if it fits at none of its positions, or if
 * its name is empty.
 */
export function placeLabels(
	marks: PlacedMark[],
	names: Map<string, string>,
	size: number,
	{ left = 0, top = 0, width, height, taken = [], weigh = () => 0 }: LabelArea,
): Map<string, Label> {
	const frame = { left, top, right: left + width, bottom: top + height };
	const bands = createBands(size, taken);
	const own = new Map(marks.map((mark) => [mark.id, bands.take(boxMark(mark, size / 4))]));
	const labels = new Map<string, Label>();
	const place = (mark: PlacedMark, positions: LabelPosition[]): boolean => {
		// Its own mark is round: a label may overlap a corner of the square about it.
		const isFree = (box: Box) => isInside(box, frame) && !bands.meets(box, own.get(mark.id));
		// In one line with another mark alone, and near it, a name without a line would be read as that one’s.
		const isOwn = ({ box, way }: LabelPosition) => {
			const beside = marks.filter((one) =>
				overlap(box, { ...boxMark(one, size), top: one.y, bottom: one.y }),
			);
			return way || beside.length === 0 || beside.includes(mark);
		};
		const free = positions.filter(({ box, way = [] }) => [box, ...way].every(isFree));
		const found = free.find(isOwn) ?? free[0];
		if (!found) return false;
		for (const box of [found.box, ...(found.way ?? [])]) bands.take(box);
		labels.set(mark.id, found.label);
		return true;
	};
	const nameOf = ({ id }: PlacedMark) => names.get(id) ?? id;
	const placeFar = (mark: PlacedMark) => place(mark, listFarPositions(mark, nameOf(mark), size));
	const late = marks.filter((mark) => {
		if (!nameOf(mark) || place(mark, listPositions(mark, nameOf(mark), size))) return false;
		const weight = weigh(mark.id);
		return !(weight >= FAR.decided && placeFar(mark)) && weight >= FAR.answered;
	});
	for (const mark of late) placeFar(mark);
	return labels;
}

/**
 * The positions of a label in the order in which atlases prefer them: right, left, below, above, the corners, then below
 * and above from an edge of the mark on.
 */
function listPositions(mark: PlacedMark, text: string, size: number): LabelPosition[] {
	const { x, y, r } = mark;
	const gap = r + size * 0.25;
	const side = reach(mark) + size * 0.25;
	const middle = y + size * 0.35;
	const below = y + gap + size * 0.8;
	const above = y - gap - size * 0.15;
	const baselines: [x: number, y: number, anchor: Label['anchor']][] = [
		[x + side, middle, 'start'],
		[x - side, middle, 'end'],
		[x, below, 'middle'],
		[x, above, 'middle'],
		[x + side * 0.75, y + gap + size * 0.5, 'start'],
		[x + side * 0.75, y - gap + size * 0.1, 'start'],
		[x - side * 0.75, y + gap + size * 0.5, 'end'],
		[x - side * 0.75, y - gap + size * 0.1, 'end'],
		[x - r, below, 'start'],
		[x + r, below, 'end'],
		[x - r, above, 'start'],
		[x + r, above, 'end'],
	];
	return baselines.map(([x, y, anchor]) => ({
		label: { text, x: Math.round(x), y: Math.round(y), anchor },
		box: measureBox({ text, x, y, anchor }, size),
	}));
}
