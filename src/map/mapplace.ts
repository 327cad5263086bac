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
}
