import type { DrawingData } from '../../explorer/wire.ts';
import { TOUCH_RADIUS } from '../../map/layout/size.ts';
import { clamp } from '../../map/zoom.ts';

/** How large marks are on a drawing. */
export interface MarkScale {
	/** How many user units make a pixel of the marks and their labels. */
	readonly unit: number;
	/** The least room for a finger, as a radius in user units. */
	readonly touchRadius: number;
}

/**
 * Returns the scale of a drawing that shows a user unit with so many CSS pixels. Marks keep their size in CSS pixels; only on
 * a drawing that is very wide or very narrow do they grow or shrink with it.
 */
export function findScale({ units }: Pick<DrawingData, 'units'>, pixelsPerUnit: number): MarkScale {
	const [least = 0, most = Infinity] = units;
	return {
		unit: clamp(1 / pixelsPerUnit, least, most),
		touchRadius: TOUCH_RADIUS / pixelsPerUnit,
	};
}
