/** Rows of the same fields, field by field: what is alike stands together, and a name is said once. */
export type Columns<Row> = { [Name in keyof Row]-?: Row[Name][] };

/** The columns of rows that all have the fields of the first. */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
	const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
	return Object.fromEntries(
		names.map((name) => [name, rows.map((row) => row[name])]),
	) as Columns<Row>;
}

/** The rows again. */
export function toRows<Row extends object>(columns: Columns<Row>): Row[] {
	const fields = Object.entries<unknown[]>(columns);
	const [first] = fields;
	return (first?.[1] ?? []).map(
		(_, i) => Object.fromEntries(fields.map(([name, values]) => [name, values[i]])) as Row,
	);
}
