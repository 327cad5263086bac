/** What is left free between two arcs, in radians; less beside one that is hardly longer. */
const GAP = 0.12;

/** Divides the ring of a cluster, of radius `r` about 0, 0, into arcs in these proportions: the `d` of a `<path>` for each, from the top on. */
export function divideRing(r: number, shares: readonly number[]): string[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	const format = (value: number) => +value.toFixed(1);
	const point = (angle: number) => `${format(r * Math.sin(angle))} ${format(-r * Math.cos(angle))}`;
	if (shares.length === 1) return [`M0-${r}a${r} ${r} 0 1 1-.01 0z`];
	let end = 0;
	return shares.map((share) => {
		const start = end;
		end += (share / total) * 2 * Math.PI;
		const gap = Math.min(GAP, (end - start) / 2);
		const isLarge = end - start - gap > Math.PI;
		return `M${point(start + gap / 2)}A${r} ${r} 0 ${+isLarge} 1 ${point(end - gap / 2)}`;
	});
}
