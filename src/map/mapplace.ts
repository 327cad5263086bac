import type { LonLat } from '../lib/bounds.ts';

/** A place as a map draws it. */
export interface MapPlace {
	id: string;
	/** The name for its label. */
	name: string;
	lonLat: LonLat;
	/** The number reported there: the area of the mark is proportional to it. */
	count: number;
	/** How many times as wide as high its mark is; 1 where it is left out. */
	aspect?: number;
	/** By what its name stands where there is not room for all names: see compareWeights(). */
	weight?: number;
	isCapital?: boolean;
	/** The same as `aspect`, on the day on which its mark is widest: all days leave it as much room. */
	widest?: number;
	/** Whether its mark is seen on another day only. Its room stays free, so that no other mark moves when time does. */
	isAbsent?: boolean;
	/** Whether a ring is around its mark: its status changed by the day that is drawn. */
	isRinged?: boolean;
}

/** A place and where it is on a drawing, in user units. */
export type PlacePoint = MapPlace & { x: number; y: number };
