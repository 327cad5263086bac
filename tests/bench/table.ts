/** What each figure is, and the figure. */
export type Figures = Record<string, string>;

/** A line for each figure, a column for each report. */
export function formatTable(reports: readonly Figures[]): string {
	const names = Object.keys(reports[0]!);
	const width = Math.max(...names.map(({ length }) => length));
	return names
		.map((name) => name.padEnd(width) + reports.map((one) => one[name]!.padStart(14)).join(''))
		.join('\n');
}
