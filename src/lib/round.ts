/** A length in pixels to a tenth: a finer one can’t be seen, and would make files longer. */
export function toTenth(pixels: number): number {
	return +pixels.toFixed(1);
}
