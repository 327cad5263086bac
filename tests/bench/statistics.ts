/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
	return quantile(numbers, 0.5);
}

/** The number that a share of all is no larger than: 0.95 for the 95th percentile. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
