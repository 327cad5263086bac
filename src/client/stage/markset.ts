import type { PlaceState } from '../../explorer/placestate.ts';
import type { DrawingData, PlaceData } from '../../explorer/wire.ts';
import { MAX_ZOOM } from '../../map/zoom.ts';
import { isSame } from '../same.ts';
import { createMarks, findFree, type LayerScale, type LiveMark } from './livemark.ts';

/** The marks of a drawing, whether in view or not. */
export interface MarkSet {
	/** Takes other places or another layer, and returns whether anything is new. */
	setPlaces(states: readonly PlaceState[], layer: LayerScale): boolean;
	/** The marks that were made last, in the order of the table. */
	readonly marks: readonly LiveMark[];
	/** Makes the marks for a zoom factor, unless it belongs to the same zoom level. */
	arrange(k: number): void;
	/** Finds the mark that stands for a place. */
	findMark(id: string): LiveMark | undefined;
	/** Finds the zoom factor at which a cluster comes apart; none, if it never does. */
	findSplitZoom(mark: LiveMark): number | undefined;
}

/** Creates the marks of a drawing with these places. They are made anew only when places, layer or zoom level change. */
export function createMarkSet(drawing: DrawingData, places: readonly PlaceData[]): MarkSet {
	let shown: readonly PlaceState[] = [];
	let layer: LayerScale | undefined;
	let marks: LiveMark[] = [];
	let zoomLevel = 0;
	/** What has room at each zoom level: on every day the same. */
	let free: Record<number, ReadonlySet<string>> = {};
	const makeMarks = (states: readonly PlaceState[], k: number) => {
		if (!layer) return [];
		const isFree = drawing.isCrowd ? new Set<string>() : (free[k] ??= findFree(places, k, layer));
		return createMarks(states, k, drawing, layer, isFree);
	};
	return {
		get marks() {
			return marks;
		},
		setPlaces(states, nextLayer) {
			if (nextLayer === layer && isSame(states, shown)) return false;
			if (nextLayer !== layer) free = {};
			shown = states;
			layer = nextLayer;
			zoomLevel = 0;
			return true;
		},
		arrange(k) {
			const next = findZoomLevel(k);
			if (next !== zoomLevel) marks = makeMarks(shown, next);
			zoomLevel = next;
		},
		findMark: (id) => marks.find(({ states }) => states.some(({ place }) => place.id === id)),
		findSplitZoom({ states }) {
			for (let k = zoomLevel * 2; k <= MAX_ZOOM; k *= 2)
				if (makeMarks(states, k).length > 1) return k;
			return undefined;
		},
	};
}

/** Rounds a zoom factor down to half octaves. Within one of them marks move apart, but none is made anew. */
function findZoomLevel(k: number): number {
	return 2 ** (Math.floor(Math.log2(k) * 2 + 1e-6) / 2);
}
