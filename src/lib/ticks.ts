/** How many steps a scale has at the most. */
const MOST = 5;

/** The numbers beside a scale from 0 to `end`: round ones, equally far apart, five at the most besides 0. */
export function listTicks(end: number): number[] {
	if (end <= 0) return [0];
	const power = 10 ** Math.floor(Math.log10(end / MOST));
	const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => end / one < MOST + 1);
	const whole = Math.max(1, step ?? 10 * power);
	return Array.from({ length: Math.floor(end / whole) + 1 }, (_, i) => i * whole);
}
