import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { clamp } from '../zoom.ts';

/** A mark before and after it has been moved off its neighbours, in user units. */
export interface PlacedMark {
	id: string;
	/** Where it is drawn. */
	x: number;
	y: number;
	/** Its radius; half its height, where it is wider than high. */
	r: number;
	/** Half its width, where that is more than its radius. */
	halfWidth?: number;
	/** Where the place is. */
	from: [x: number, y: number];
}

/** How far rounding to whole units can move a mark: half a diagonal. */
export const ROUNDING = 0.71;

/** How far a mark reaches from its middle. */
export function reach({ r, halfWidth = r }: Pick<PlacedMark, 'r' | 'halfWidth'>): number {
	return Math.max(r, halfWidth);
}

/** The share of a frame that circles can fill at most, if they are to move past each other (found by trial). */
const FILLED = 0.65;

/**
 * Moves marks apart, inside the frame and as near to their places as possible, until no mark is in the circle of another:
 * its radius is `touchRadius` user units, or that of the mark and one more. Where the frame is too small for that, all
 * circles shrink by the same factor. The same marks give the same result, since d3-force has its own random numbers.
 */
export function spreadMarks(
	marks: PlacedMark[],
	touchRadius: number,
	width: number,
	height: number,
): PlacedMark[] {
	const bodies = marks.map((mark) => ({ ...mark }));
	const fullRadius = (mark: PlacedMark) => Math.max(touchRadius + ROUNDING, reach(mark) + 1);
	const area = marks.reduce((sum, mark) => sum + Math.PI * fullRadius(mark) ** 2, 0);
	const scale = Math.min(1, Math.sqrt((FILLED * width * height) / area));
	const circleRadius = (mark: PlacedMark) => fullRadius(mark) * scale;
	const simulation = forceSimulation(bodies)
		.force('x', forceX<PlacedMark>((mark) => mark.from[0]).strength(0.3))
		.force('y', forceY<PlacedMark>((mark) => mark.from[1]).strength(0.3))
		.force('apart', forceCollide<PlacedMark>(circleRadius).strength(1).iterations(4))
		.stop();
	simulation.tick(200);
	// The pull to the places leaves small overlaps. Without it, the last overlaps disappear.
	simulation.force('x', null).force('y', null).alpha(1);
	for (let i = 0; i < 60; i++) {
		simulation.tick(1);
		for (const body of bodies) {
			const inset = Math.max(circleRadius(body), reach(body));
			body.x = clamp(body.x, inset, width - inset);
			body.y = clamp(body.y, inset, height - inset);
		}
	}
	return marks.map((mark, i) => {
		const { x, y } = bodies[i] ?? mark;
		return { ...mark, x: Math.round(x), y: Math.round(y) };
	});
}
