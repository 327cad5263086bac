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

/** The share of a mark’s radius by which its line, which is drawn on its edge, makes it wider on each side. */
const LINE = 0.15;

/** Moves a mark back that is further from its place than it is wide. */
function keepNear(body: PlacedMark): void {
	const [x, y] = body.from;
	const distance = Math.hypot(body.x - x, body.y - y);
	const share = (2 * (reach(body) + LINE * body.r) - ROUNDING) / distance;
	if (share >= 1) return;
	body.x = x + (body.x - x) * share;
	body.y = y + (body.y - y) * share;
}

/** The share of a frame that circles can fill at most, if they are to move past each other (found by trial). */
const FILLED = 0.65;

/**
 * Moves marks apart, inside the frame and none further from its place than it is wide, until no mark is in the circle of
 * another, or as near to that as the places allow: its radius is `touchRadius` user units, or that of the mark and one
 * more. Where the frame is too small for that, all circles shrink by the same factor. The same marks give the same result, since d3-force has its own random numbers.
 */
export function spreadMarks(
	marks: PlacedMark[],
	touchRadius: number,
	width: number,
	height: number,
): PlacedMark[] {
	const key = JSON.stringify([marks.map(({ id: _, ...rest }) => rest), touchRadius, width, height]);
	const points = spreads.get(key) ?? spread(marks, touchRadius, width, height);
	spreads.set(key, points);
	return marks.map((mark, i) => ({ ...mark, ...points[i] }));
}

/** Where marks were moved: many days and pictures of a map have the same crowd in them. */
const spreads = new Map<string, { x: number; y: number }[]>();

function spread(marks: PlacedMark[], touchRadius: number, width: number, height: number) {
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
	for (let i = 0; i < 200; i++) {
		simulation.tick(1);
		bodies.forEach(keepNear);
	}
	// The pull to the places leaves small overlaps. Without it, the last overlaps disappear.
	simulation.force('x', null).force('y', null).alpha(1);
	for (let i = 0; i < 60; i++) {
		simulation.tick(1);
		for (const body of bodies) {
			keepNear(body);
			const inset = reach(body) + LINE * body.r;
			body.x = clamp(body.x, inset, width - inset);
			body.y = clamp(body.y, inset, height - inset);
		}
	}
	return bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}
