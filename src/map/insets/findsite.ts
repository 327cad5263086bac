import { overlap, type Box } from '../layout/box.ts';
import type { Size } from '../zoom.ts';

/** How far positions that are tried are from each other, in user units. */
const STEP = 10;

/** Finds where on a drawing a box of a size has the room, at an edge of it, as near as possible to a frame. */
export function findSite(
	{ width, height }: Size,
	drawing: Size,
	frame: Box,
	taken: readonly Box[],
): Box | undefined {
	const [farthest, lowest] = [drawing.width - width, drawing.height - height];
	if (farthest < 0 || lowest < 0) return undefined;
	const sites: { box: Box; distance: number }[] = [];
	const add = (left: number, top: number) => {
		const box = { left, top, right: left + width, bottom: top + height };
		sites.push({ box, distance: measure(box, frame) });
	};
	for (let left = 0; left <= farthest; left += STEP) for (const top of [0, lowest]) add(left, top);
	for (let top = 0; top <= lowest; top += STEP) for (const left of [0, farthest]) add(left, top);
	sites.sort((a, b) => a.distance - b.distance);
	return sites.find(({ box }) => !taken.some((other) => overlap(box, other)))?.box;
}

/** The distance of the middles of two boxes. */
function measure(a: Box, b: Box): number {
	return Math.hypot(a.left + a.right - b.left - b.right, a.top + a.bottom - b.top - b.bottom) / 2;
}
