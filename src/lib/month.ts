/** The number of a month (`YYYY-MM`), so that each is one more than the one before. */
export function numberMonth(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month of a number, as `YYYY-MM`. */
export function formatMonth(number: number): string {
	return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
