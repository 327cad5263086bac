import type { Field, Meaning } from './meaning.ts';

/** What a cell of a table holds; a list is joined with “; ”. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column that no field of the record gives as it stands. */
export interface Column<Line> extends Field {
	read(line: Line): Cell;
}

/** One kind of record: whole, and as a table. */
export interface Table {
	/** The name of its files, without the ending. */
	name: string;
	title: string;
	/** What one record is. */
	description: string;
	/** What one row is, where it is not one record. */
	row: string | undefined;
	/** What the table leaves out of the records. */
	leftOut: string | undefined;
	records: readonly object[];
	fields: Field[];
	columns: Field[];
	/** One list of cells a row, in the order of the columns. */
	rows: Cell[][];
	/** The columns that tell each row from every other. */
	primaryKey: string[];
}

interface Wish<Rec extends object, Line extends Rec> {
	name: string;
	title: string;
	description: string;
	row?: string;
	leftOut?: string;
	records: Rec[];
	/** What each field means: every one, in the order in which it is written. */
	fields: { [Name in keyof Rec]-?: Meaning };
	/** The columns, in order: the name of a field, or a column that is made from several. */
	columns: ((keyof Rec & string) | Column<Line>)[];
	/** The rows of one record, where it has more than one. */
	split?(record: Rec): Line[];
	primaryKey?: string[];
}

/** Lay out records as a table. */
export function makeTable<Rec extends { id: string }, Line extends Rec = Rec>(
	wish: Wish<Rec, Line>,
): Table {
	const { name, title, description, row, leftOut, records, primaryKey = ['id'] } = wish;
	const lines = wish.split ? records.flatMap(wish.split) : (records as unknown as Line[]);
	const columns = wish.columns.map((column) =>
		typeof column === 'string' ? readField<Line>(column, wish.fields[column]) : column,
	);
	return {
		name,
		title,
		description,
		row,
		leftOut,
		records: records.map((record) => order(record, Object.keys(wish.fields))),
		fields: Object.entries<Meaning>(wish.fields).map(([name, field]) => ({ name, ...field })),
		columns: columns.map(({ read: _, ...field }) => withKey(field, primaryKey)),
		rows: lines.map((line) => columns.map(({ read }) => read(line))),
		primaryKey,
	};
}

/** A column that is made from several fields. */
export function column<Line>(
	name: string,
	meaning: Meaning,
	read: (line: Line) => Cell,
): Column<Line> {
	return { name, ...meaning, read };
}

/** The fields of a record in the order in which they are described. */
function order<Rec extends object>(record: Rec, names: string[]): Rec {
	return Object.fromEntries(names.map((name) => [name, record[name as keyof Rec]])) as Rec;
}

/** A field as a column; a list becomes words. */
function readField<Line>(name: keyof Line & string, field: Meaning): Column<Line> {
	const { constraints: _, ...plain } = field;
	const meaning: Meaning =
		field.type === 'array'
			? { ...plain, type: 'string', description: `${field.description} Joined with “; ”.` }
			: field;
	return column(name, meaning, (line) => line[name] as Cell);
}

/** An id that stands in several rows is not unique there. */
function withKey(field: Field, primaryKey: string[]): Field {
	if (field.name !== 'id' || primaryKey.length === 1) return field;
	const { unique: _, ...constraints } = field.constraints ?? {};
	return { ...field, constraints };
}
