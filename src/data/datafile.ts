import type { Table } from './table.ts';

/** A file that readers may take away. */
export interface PlainFile {
	/** Its name, with its ending. */
	name: string;
	mediatype: string;
	content: Uint8Array;
}

/** A file that holds one table. */
export interface DataFile extends PlainFile {
	table: Table;
	format: 'csv' | 'json' | 'geojson';
	/** What it holds, and what it leaves out. */
	description: string;
}
