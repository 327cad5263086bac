import type { Problem } from '../problem.ts';

/** A file of `brand/`, which gives a site the look of its publisher. */
export interface BrandFile {
	/** Its name, with the ending. */
	brand: string;
	/** Of a picture, its size in pixels. */
	width?: number;
	height?: number;
	/** Why it can’t be used. */
	fault?: Pick<Problem, 'wrong' | 'fix'>;
}
