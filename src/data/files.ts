import type { Ledger } from '../ledger/join.ts';
import { remember } from '../ledger/reads/remember.ts';
import type { DataFile, PlainFile } from './datafile.ts';
import { describePackage } from './datapackage.ts';
import { formatCsv } from './formats/csv.ts';
import { formatGeoJson, type Placed } from './formats/geojson.ts';
import { formatRecords } from './formats/recordlines.ts';
import { packFiles } from './formats/zip.ts';
import { formatReadme } from './readme.ts';
import { toSlug } from './slug.ts';
import type { Table } from './table.ts';
import { listTables } from './tables/alltables.ts';
import * as words from '../words/words.ts';

/** Everything at `/data/`. */
export interface Publication {
	tables: Table[];
	data: DataFile[];
	/** The data package, which describes the files for programs. */
	descriptor: PlainFile;
	readme: PlainFile;
	/** All the others in one. */
	zip: PlainFile;
}

/** Make all files from the ledger, once; addresses in them begin with `base`. */
export function publishData(ledger: Ledger, base: URL): Publication {
	return publish(ledger, base.href);
}

/** The files that hold the places. */
export function findPlaceFiles(ledger: Ledger, base: URL): PlainFile[] {
	return selectPlaceFiles(ledger, base.href);
}

const selectPlaceFiles = remember('place files', (ledger, address: string) =>
	publish(ledger, address)
		.data.filter(({ name }) => /^places\./.test(name))
		.map(({ name, mediatype, content }): PlainFile => ({ name, mediatype, content })),
);

const publish = remember('publication', (ledger, address: string): Publication => {
	const base = new URL(address);
	// Many an investigation has no picture, and a table without a row tells nothing.
	const tables = listTables(ledger, base).filter(
		({ name, records }) => name !== 'media' || records.length > 0,
	);
	const data = tables.flatMap((table) => writeTable(table, ledger));
	const descriptor = JSON.stringify(describePackage(ledger, base, data), null, '\t');
	const plain = {
		descriptor: encode('datapackage.json', 'application/json', `${descriptor}\n`),
		readme: encode('README.md', 'text/markdown', formatReadme(ledger, base, data)),
	};
	const zip = {
		name: `${toSlug(ledger.site.title)}.zip`,
		mediatype: 'application/zip',
		content: packFiles([plain.readme, plain.descriptor, ...data]),
	};
	return { tables, data, ...plain, zip };
});

/** Every file of a publication. */
export function listFiles({ data, descriptor, readme, zip }: Publication): PlainFile[] {
	return [...data, descriptor, readme, zip];
}

function writeTable(table: Table, { site }: Ledger): DataFile[] {
	const { name, columns, rows, records, description, row, leftOut } = table;
	const describe = (...more: string[]) => [description, ...more].join(' ');
	const csv = formatCsv(
		columns.map(({ name }) => name),
		rows,
	);
	const files: DataFile[] = [
		{
			...encode(`${name}.csv`, 'text/csv', csv),
			...{ table, format: 'csv' },
			description: describe(
				...(row ? [words.dataFiles.row(row)] : []),
				// A table that forgets a field is not made.
				leftOut ? words.dataFiles.leftOut(leftOut) : words.dataFiles.whole,
			),
		},
		{
			...encode(`${name}.json`, 'application/json', `${formatRecords(records)}\n`),
			...{ table, format: 'json' },
			description: describe(words.dataFiles.json),
		},
	];
	if (name !== 'places') return files;
	const about = { title: site.title, licence: site.licence.link, version: site.updated };
	const geojson = formatGeoJson(records as readonly Placed[], about);
	return [
		...files,
		{
			...encode(`${name}.geojson`, 'application/geo+json', geojson),
			...{ table, format: 'geojson' },
			description: describe(words.dataFiles.geojson),
		},
	];
}

function encode(name: string, mediatype: string, text: string): PlainFile {
	return { name, mediatype, content: new TextEncoder().encode(text) };
}
