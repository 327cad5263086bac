import type { Problem } from '../problem.ts';

/** A file of `brand/`, which gives a site the look of its publisher. */
export interface BrandFile {
	/** Its name, with the ending. */
	brand: string;
	/** Of a picture, its size in pixels. */
	width?: number;
	height?: number;
	/** Of a font, the code points of its letters. */
	letters?: ReadonlySet<number>;
	/** Why it can’t be used. */
	fault?: Pick<Problem, 'wrong' | 'fix'>;
}
