import { isInside, overlap, type Box } from './box.ts';
import { reach, type PlacedMark } from './spread.ts';
import { measureText } from './textwidth.ts';

/** A name next to a mark. `x`, `y` is the start, the middle or the end of its baseline, in user units. */
export interface Label {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

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
	const differences = [
		(b.weight ?? 0) - (a.weight ?? 0),
		b.count - a.count,
		Number(!!b.isCapital) - Number(!!a.isCapital),
	];
	return differences.find((difference) => difference !== 0) ?? 0;
}

/** Where labels may stand, in user units. */
export interface LabelArea {
	left?: number;
	top?: number;
	width: number;
	height: number;
	/** The boxes of what stands there already. */
	taken?: readonly Box[] | undefined;
}

/**
 * Gives marks their labels, the first mark first. A label overlaps no other mark and no other label, and is inside the
 * frame, which begins at 0, 0 unless it says otherwise. A mark has no label if it fits at none of its positions, or if
 * its name is empty.
 */
export function placeLabels(
	marks: PlacedMark[],
	names: Map<string, string>,
	size: number,
	{ left = 0, top = 0, width, height, taken = [] }: LabelArea,
): Map<string, Label> {
	const frame = { left, top, right: left + width, bottom: top + height };
	/**
	 * The boxes that are taken, by the horizontal bands that they overlap: so a label is compared with few. It overlaps
	 * two bands at most.
	 */
	const bands: Record<number, Box[]> = {};
	const bandOf = (y: number) => Math.floor(y / size / 2);
	const take = (box: Box) => {
		for (let band = bandOf(box.top); band <= bandOf(box.bottom); band++)
			(bands[band] ??= []).push(box);
		return box;
	};
	for (const box of taken) take(box);
	const own = marks.map((mark) => {
		const { x, y, r } = mark;
		const side = reach(mark) + 1;
		return take({ left: x - side, top: y - r - 1, right: x + side, bottom: y + r + 1 });
	});
	const labels = new Map<string, Label>();
	marks.forEach((mark, i) => {
		const text = names.get(mark.id) ?? mark.id;
		if (!text) return;
		const found = listPositions(mark, text, size).find(
			// Its own mark is round: a label may overlap a corner of the square about it.
			({ box }) =>
				isInside(box, frame) &&
				![box.top, box.bottom].some((y) =>
					bands[bandOf(y)]?.some((other) => other !== own[i] && overlap(box, other)),
				),
		);
		if (!found) return;
		take(found.box);
		labels.set(mark.id, found.label);
	});
	return labels;
}

/**
 * The positions of a label in the order in which atlases prefer them: right, left, below, above, the corners, then below
 * and above from an edge of the mark on.
 */
function listPositions(mark: PlacedMark, text: string, size: number): { label: Label; box: Box }[] {
	const { x, y, r } = mark;
	const gap = r + size * 0.25;
	const side = reach(mark) + size * 0.25;
	const middle = y + size * 0.35;
	const baselines: [x: number, y: number, anchor: Label['anchor']][] = [
		[x + side, middle, 'start'],
		[x - side, middle, 'end'],
		[x, y + gap + size * 0.8, 'middle'],
		[x, y - gap - size * 0.15, 'middle'],
		[x + side * 0.75, y + gap + size * 0.5, 'start'],
		[x + side * 0.75, y - gap + size * 0.1, 'start'],
		[x - side * 0.75, y + gap + size * 0.5, 'end'],
		[x - side * 0.75, y - gap + size * 0.1, 'end'],
		[x - mark.r, y + gap + size * 0.8, 'start'],
		[x + mark.r, y + gap + size * 0.8, 'end'],
		[x - mark.r, y - gap - size * 0.15, 'start'],
		[x + mark.r, y - gap - size * 0.15, 'end'],
	];
	return baselines.map(([x, y, anchor]) => ({
		label: { text, x: Math.round(x), y: Math.round(y), anchor },
		box: measureBox({ text, x, y, anchor }, size),
	}));
}

/** The box about a label of a font size. */
export function measureBox({ text, x, y, anchor }: Label, size: number): Box {
	const width = measureText(text) * size;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, top: y - size * 0.85, right: left + width, bottom: y + size * 0.25 };
}
