import type { PlaceState } from '../../explorer/snapshot.ts';
import { MAX_ZOOM } from '../../map/zoom.ts';
import { isSame } from '../same.ts';
import { createMarks, measurePlaces, type LiveMark, type MeasuredPlace } from './livemark.ts';
import type { MarkScale } from './markscale.ts';

/** The marks of a drawing, whether in view or not. */
export interface MarkSet {
	/** Takes other places or another scale, and returns whether anything is new. */
	setPlaces(states: readonly PlaceState[], scale: MarkScale): boolean;
	/** The marks that were made last, in the order of the table. */
	readonly marks: readonly LiveMark[];
	/** Makes the marks for a zoom factor, unless it belongs to the same zoom level. */
	cluster(k: number): void;
	/** Finds the mark that stands for a place. */
	findMark(id: string): LiveMark | undefined;
	/** Finds the zoom factor at which a cluster comes apart; none, if it never does. */
	findSplitZoom(mark: LiveMark): number | undefined;
}

/** Creates the marks of a drawing. They are made anew only when places, scale or zoom level change. */
export function createMarkSet(): MarkSet {
	let shown: readonly PlaceState[] = [];
	let scale: MarkScale | undefined;
	let places: MeasuredPlace[] = [];
	let marks: LiveMark[] = [];
	let zoomLevel = 0;
	const makeMarks = (from: readonly MeasuredPlace[], k: number) =>
		scale ? createMarks(from, k, scale) : [];
	return {
		get marks() {
			return marks;
		},
		setPlaces(states, nextScale) {
			if (nextScale === scale && isSame(states, shown)) return false;
			shown = states;
			scale = nextScale;
			places = measurePlaces(states, scale);
			zoomLevel = 0;
			return true;
		},
		cluster(k) {
			const next = findZoomLevel(k);
			if (next !== zoomLevel) marks = makeMarks(places, next);
			zoomLevel = next;
		},
		findMark: (id) => marks.find(({ states }) => states.some(({ place }) => place.id === id)),
		findSplitZoom({ members }) {
			for (let k = zoomLevel * 2; k <= MAX_ZOOM; k *= 2)
				if (makeMarks(members, k).length > 1) return k;
			return undefined;
		},
	};
}

/** Rounds a zoom factor down to half octaves. Within one of them marks move apart, but none is made anew. */
function findZoomLevel(k: number): number {
	return 2 ** (Math.floor(Math.log2(k) * 2 + 1e-6) / 2);
}
