import type { Ledger } from '../ledger/join.ts';
import { formatDate } from '../lib/date.ts';
import { toPage } from '../lib/url.ts';
import { citeData, listCaveats } from './caveats.ts';
import type { Field } from './meaning.ts';
import type { DataFile } from './datafile.ts';
import type { Table } from './table.ts';

/** What is in the files, under which licence, what to bear in mind, and what each column means. */
export function formatReadme(ledger: Ledger, base: URL, files: DataFile[]): string {
	const { site } = ledger;
	const tables = [...new Set(files.map(({ table }) => table))];
	const address = new URL(toPage('data/'), base).href;
	return (
		[
			`# ${site.title}: data`,
			site.description,
			`Version of ${formatDate(site.updated, site.language)}. The newest one is at <${address}>.`,
			'## Licence',
			`[${site.licence.name}](${site.licence.link}). Corrections and questions: <${site.contact}>.`,
			'Cite it as:',
			`> ${citeData(ledger, base)}`,
			'## What to bear in mind',
			listCaveats(ledger)
				.map((caveat) => `- ${caveat.replace(/\s+/g, ' ').trim()}`)
				.join('\n'),
			'## The files',
			files.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
			'`datapackage.json` describes them for programs, as a Frictionless data package, with the size and the SHA-256 of each.',
			'## How to read them',
			howToRead,
			...tables.flatMap(formatTable),
			'',
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}

const howToRead = [
	'- All are UTF-8. JSON holds every field of every record, null where there is nothing to say; within a list, an empty part is left out.',
	'- CSV follows RFC 4180: commas, quotation marks, lines that end in CRLF, a header. An empty cell is a missing value. A list in a cell is joined with “; ”.',
	'- A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break has an apostrophe put before it, so that no spreadsheet runs it as a formula. Plain numbers are left as they are.',
	'- GeoJSON follows RFC 7946: longitude first. Its properties are the fields of `places.json`, without `position`.',
].join('\n');

function formatTable(table: Table): string[] {
	const { name, title, description, fields, columns } = table;
	return [
		`## ${title}`,
		description,
		`### \`${name}.csv\``,
		formatFields('Column', columns),
		`### \`${name}.json\``,
		formatFields('Field', fields),
	];
}

function formatFields(head: string, fields: Field[]): string {
	return [
		`| ${head} | Type | Meaning |`,
		'| --- | --- | --- |',
		...fields.map(({ name, type, description, constraints, table }) => {
			const choice = constraints?.enum ? ` One of: ${constraints.enum.join(', ')}.` : '';
			const target = table ? ` An id in \`${table}\`.` : '';
			return `| \`${name}\` | ${type} | ${(description + target + choice).replaceAll('|', '\\|')} |`;
		}),
	].join('\n');
}
