import { zoomToPoints } from '../../map/zoompoints.ts';
import type { LiveMark } from './livemark.ts';
import type { Stage } from './stage.ts';

/** Zooms by a factor where no point is named: in, to where most marks stay in view; out, about the middle. */
export function zoomStage({ camera, markSet }: Stage, factor: number): void {
	if (factor <= 1) return camera.zoom(factor);
	const points = markSet.marks.map(({ x, y }) => [x, y] as const);
	camera.moveTo(zoomToPoints(camera.viewport, camera.size, points, factor));
}

/** Zooms in until a cluster comes apart. Returns false if it never does. */
export function zoomToSplit({ camera, markSet }: Stage, mark: LiveMark): boolean {
	const k = markSet.findSplitZoom(mark);
	if (k) camera.moveTo({ x: mark.x, y: mark.y, k });
	return !!k;
}
