/**
 * A table by columns: each field with its values in all rows. It compresses better than rows, and names each field
 * once.
 */
export type Columns<Row> = { [Name in keyof Row]-?: Row[Name][] };

/** Turns rows into columns. Every row must have the fields of the first. */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
	const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
	return Object.fromEntries(
		names.map((name) => [name, rows.map((row) => row[name])]),
	) as Columns<Row>;
}

/** Turns columns into rows. */
export function toRows<Row extends object>(columns: Columns<Row>): Row[] {
	const fields = Object.entries<unknown[]>(columns);
	const [first] = fields;
	return (first?.[1] ?? []).map(
		(_, i) => Object.fromEntries(fields.map(([name, values]) => [name, values[i]])) as Row,
	);
}
