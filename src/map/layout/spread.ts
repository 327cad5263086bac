import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { clamp } from '../zoom.ts';

/** A mark before and after it has been moved off its neighbours, in user units. */
export interface PlacedMark {
	id: string;
	/** Where it is drawn. */
	x: number;
	y: number;
	/** Its radius. */
	r: number;
	/** Where the place is. */
	from: [x: number, y: number];
}

/** How far rounding to whole units can move a mark: half a diagonal. */
export const ROUNDING = 0.71;

/** The share of a frame that circles can fill and still find their way past each other. */
const FILLED = 0.65;

/**
 * Move marks apart until each has a circle of at least `reach` user units in radius to itself, each as near its place
 * as the others let it, and inside the frame. Where there are too many for that, all come closer alike.
 * Same marks, same result: d3-force has a random source of its own.
 */
export function spreadMarks(
	marks: PlacedMark[],
	touchRadius: number,
	width: number,
	height: number,
): PlacedMark[] {
	const bodies = marks.map((mark) => ({ ...mark }));
	const wanted = (mark: PlacedMark) => Math.max(touchRadius + ROUNDING, mark.r + 1);
	const area = marks.reduce((sum, mark) => sum + Math.PI * wanted(mark) ** 2, 0);
	const scale = Math.min(1, Math.sqrt((FILLED * width * height) / area));
	const room = (mark: PlacedMark) => wanted(mark) * scale;
	const simulation = forceSimulation(bodies)
		.force('x', forceX<PlacedMark>((mark) => mark.from[0]).strength(0.3))
		.force('y', forceY<PlacedMark>((mark) => mark.from[1]).strength(0.3))
		.force('apart', forceCollide<PlacedMark>(room).strength(1).iterations(4))
		.stop();
	simulation.tick(200);
	// The pull home leaves small overlaps; without it the last of them go.
	simulation.force('x', null).force('y', null).alpha(1);
	for (let i = 0; i < 60; i++) {
		simulation.tick(1);
		for (const body of bodies) {
			const inset = Math.max(room(body), body.r);
			body.x = clamp(body.x, inset, width - inset);
			body.y = clamp(body.y, inset, height - inset);
		}
	}
	return bodies.map(({ id, x, y, r, from }) => ({
		id,
		x: Math.round(x),
		y: Math.round(y),
		r,
		from,
	}));
}
