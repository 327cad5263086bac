import { describeColumn, holdToFields, showField, type Cell, type Column } from './columntype.ts';
import { lookUp } from './dictionary.ts';
import type { Field } from './meaning.ts';
import type { Published } from './published.ts';
import * as words from '../words/words.ts';

/** One kind of record: whole, and as a table. */
export interface Table {
	/** The name of its files, without the ending. */
	name: string;
	title: string;
	/** What one record is. */
	description: string;
	/** What one row is, where it is not one record. */
	row: string | undefined;
	/** What the table leaves out of the records, in words; nothing where every field is in some column. */
	leftOut: string | undefined;
	records: readonly object[];
	fields: Field[];
	columns: Field[];
	/** One list of cells a row, in the order of the columns. */
	rows: Cell[][];
	/** The columns that tell each row from every other. */
	primaryKey: string[];
}

interface TableDefinition<Rec, Line> {
	title: string;
	description: string;
	row?: string;
	/** The fields that no column shows, by their paths, each with the words for it. */
	leftOut?: Readonly<Record<string, string>>;
	/** The columns, in order: the name of a field, or a column that is made. The fields of a record follow this order. */
	columns: readonly (FieldName<Rec> | Column<Line>)[];
	primaryKey?: string[];
}

/** The names of the fields that a cell can hold as they stand. */
type FieldName<Rec> = { [Name in keyof Rec]: Rec[Name] extends Cell ? Name : never }[keyof Rec] &
	string;

/** Lay out records as a table. */
export function makeTable<Rec extends object, Line extends Rec>(
	published: Published<Rec, Line>,
	definition: TableDefinition<Rec, Line>,
): Table {
	const { name, dictionary, records, lines } = published;
	const { title, description, row, leftOut = {}, primaryKey = ['id'] } = definition;
	const columns = definition.columns.map((column): Column<Line> =>
		typeof column === 'string' ? showField(column) : column,
	);
	holdToFields(published, columns, Object.keys(leftOut));
	const paths = [...columns.flatMap(({ shows }) => shows), ...dictionary.keys()];
	const names = [...new Set(paths.map((path) => path.replace(/\..*$/, '')))];
	return {
		...{ name, title, description, row, primaryKey },
		leftOut: words.joinLeftOut(Object.values(leftOut)) || undefined,
		records: records.map((record) => order(record, names)),
		fields: names.map((name) => ({ name, ...lookUp(dictionary, name) })),
		columns: columns.map((column) => withKey(describeColumn(column, dictionary), primaryKey)),
		rows: lines.map((line) => columns.map((column) => column.read(line))),
	};
}

/** The fields of a record in the order in which they are described. */
function order<Rec extends object>(record: Rec, names: string[]): Rec {
	return Object.fromEntries(names.map((name) => [name, record[name as keyof Rec]])) as Rec;
}

/** An id that stands in several rows is not unique there. */
function withKey(field: Field, primaryKey: string[]): Field {
	if (field.name !== 'id' || primaryKey.length === 1) return field;
	const { unique: _, ...constraints } = field.constraints ?? {};
	return { ...field, constraints };
}
