import type { Box } from '../layout/box.ts';
import type { LabelledMark } from '../layout/placemarks.ts';

/** Where the baseline of a letter starts or ends, in user units. */
export interface LetterSpot {
	x: number;
	y: number;
	anchor: 'start' | 'end';
}

/** A part of a drawing that is drawn again, larger, since its marks or their labels have no room there. */
export interface Inset {
	/** What stands at both frames, so that they are seen to belong together: A, B … */
	letter: string;
	/** Where it stands at each of them. */
	spots: { frame: LetterSpot; box: LetterSpot };
	/** The part of the drawing, in user units; no mark is there. */
	frame: Box;
	/** Where the part stands, enlarged, in user units. */
	box: Box;
	/** How many times it is enlarged. */
	k: number;
	/** Its land and borders, each as the `d` of one `<path>`, in steps of `scale` user units from the corner of the box. */
	land: string;
	borders: string;
	scale: number;
}

/** A part of a drawing as an inset would show it. */
export interface Enlarged {
	frame: Box;
	/** How many times it is enlarged. */
	k: number;
	/** Its marks, in user units from the corner of the inset. */
	marks: LabelledMark[];
}

/** How much a mark that is lost weighs against one that was moved by its own width. */
const LOST = 1.5;

/** By which shares of its width a mark is moved that gets a leader, and one that would have to go further than it may. */
const MOVED = { leader: 0.5, most: 1.1 };

function measureMove({ x, y, r, from }: LabelledMark): number {
	return Math.hypot(x - from[0], y - from[1]) / r / 2;
}

/** Whether a mark is one with others, or has no label beside it, or would have to go further off its place than it may. */
export function isLost(mark: LabelledMark): boolean {
	return (
		mark.members !== undefined ||
		!mark.label ||
		!!mark.label.line ||
		measureMove(mark) >= MOVED.most
	);
}

/** By how much marks do not stand as they should, by the ids of their places; those that do are left out. */
export function weighCrowding(marks: readonly LabelledMark[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const mark of marks) {
		const excess = (measureMove(mark) - MOVED.leader) / (1 - MOVED.leader);
		const weight = isLost(mark) ? LOST : excess;
		if (weight > 0) for (const member of mark.members ?? [mark.id]) found.set(member, weight);
	}
	return found;
}

/** Moves a mark with its label from the corner of an inset to where that stands. */
export function moveMark(mark: LabelledMark, { left, top }: Box): LabelledMark {
	const { x, y, from, label } = mark;
	return {
		...mark,
		...{ x: x + left, y: y + top, from: [from[0] + left, from[1] + top] },
		label: label && {
			...{ ...label, x: label.x + left, y: label.y + top },
			...(label.line && { line: [label.line[0] + left, label.line[1] + top] }),
		},
	};
}
