import { reach, type PlacedMark } from './spread.ts';
import { measureBox, type Label, type LabelPosition } from './labelbox.ts';
import type { Box } from './box.ts';

/**
 * From which weight on (styles/labelweight.ts) a name stands off its mark where it has no room beside it: where somebody
 * decided, before the names of other marks; where somebody answered, after them. A mark of several weighs one more.
 */
export const FAR = { decided: 3, answered: 2 };

/** How far off, in sizes of the font from the edge of the mark. */
const DISTANCES = [0.75, 1.25, 2, 3];

/** In which directions, in degrees from the right and downwards: to the sides before up and down. */
const DIRECTIONS = [0, 180, 30, -30, 150, -150, 60, -60, 120, -120];

/** The positions of a label that stands off its mark, with a line to it; the nearest first. */
export function listFarPositions(mark: PlacedMark, text: string, size: number): LabelPosition[] {
	return DISTANCES.flatMap((distance) =>
		DIRECTIONS.map((direction) => placeFar(mark, text, size, distance * size, direction)),
	);
}

function placeFar(
	mark: PlacedMark,
	text: string,
	size: number,
	distance: number,
	direction: number,
): LabelPosition {
	const angle = (direction * Math.PI) / 180;
	const [right, down] = [Math.cos(angle), Math.sin(angle)];
	const x = Math.round(mark.x + right * (reach(mark) + distance));
	const y = Math.round(mark.y + down * (mark.r + distance));
	const side = Math.sign(right);
	const label: Label = {
		...{ text, x: Math.round(x + side * size * 0.2), y: Math.round(y + size * 0.35) },
		...{ anchor: side > 0 ? 'start' : 'end', line: [x, y] },
	};
	return { label, box: measureBox(label, size), way: listWay(mark, [x, y], size) };
}

/** Small boxes along a line from a mark, which nothing may stand in. */
function listWay({ x, y }: PlacedMark, [endX, endY]: [number, number], size: number): Box[] {
	const steps = Math.ceil(Math.hypot(endX - x, endY - y) / (size / 3));
	const half = size / 8;
	return Array.from({ length: steps }, (_, i) => {
		const [atX, atY] = [x + ((endX - x) * i) / steps, y + ((endY - y) * i) / steps];
		return { left: atX - half, top: atY - half, right: atX + half, bottom: atY + half };
	});
}
