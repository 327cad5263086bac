/** Finds the stop that a key leads to from a day; undefined for any other key. Stops are days, the earliest first. */
export function findStopByKey(
	key: string,
	stops: readonly string[],
	day: string,
): string | undefined {
	const first = stops[0] ?? day;
	const last = stops.at(-1) ?? day;
	const earlier = () => stops.findLast((stop) => stop < day) ?? first;
	const later = () => stops.find((stop) => stop > day) ?? last;
	const year = day.slice(0, 4);
	const actions: Record<string, () => string> = {
		ArrowRight: later,
		ArrowUp: later,
		ArrowLeft: earlier,
		ArrowDown: earlier,
		Home: () => first,
		End: () => last,
		PageUp: () => stops.find((stop) => stop > `${year}-99`) ?? last,
		// To the first stop of the year, and from there to that of the year before.
		PageDown() {
			const reached = earlier().slice(0, 4);
			return stops.find((stop) => stop >= reached) ?? first;
		},
	};
	return actions[key]?.();
}

/**
 * Finds the index of the stop next to `position`, where the stops stand at `at`. A move from stop `current` that is too short
 * to come near another leads to the one beside it: a screen reader may move a slider by its least step.
 */
export function findStopAt(position: number, at: readonly number[], current: number): number {
	const distance = (i: number) => Math.abs((at[i] ?? Infinity) - position);
	const nearest = at.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0);
	if (nearest !== current) return nearest;
	const next = current + Math.sign(position - (at[current] ?? position));
	return Math.min(Math.max(next, 0), at.length - 1);
}

/** Where a day stands: at its own stop, or between two. */
export function placeDay(day: string, stops: readonly string[], at: readonly number[]): number {
	const before = stops.findLastIndex((stop) => stop <= day);
	const own = at[before] ?? 0;
	return stops[before] === day ? own : (own + (at[before + 1] ?? own)) / 2;
}
