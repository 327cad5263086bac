import type { Point } from '../../map/zoom.ts';
import type { Stage } from './stage.ts';

/** Returns where a pointer is on a stage, in user units of the frame. */
export function locatePointer({ svg, camera }: Stage, { clientX, clientY }: MouseEvent): Point {
	const { left, top, width } = svg.getBoundingClientRect();
	const unitsPerPixel = camera.size.width / width;
	return [(clientX - left) * unitsPerPixel, (clientY - top) * unitsPerPixel];
}
