/** Numbers from 0 to 1 that look random and are always the same for one seed. */
export type Chance = () => number;

/** A linear congruential generator (Numerical Recipes). */
export function makeChance(seed: number): Chance {
	let state = seed;
	return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** A whole number below `end`. */
export function below(end: number, chance: Chance): number {
	return Math.floor(chance() * end);
}

/** One of a list. */
export function pick<One>(list: readonly One[], chance: Chance): One {
	return list[below(list.length, chance)]!;
}
