import { createHash } from 'node:crypto';
import { citeSource } from '../words/names.ts';
import type { Ledger } from '../ledger/join.ts';
import { findReserved } from '../lib/reserved.ts';
import { toPage } from '../lib/url.ts';
import { listCaveats } from './caveats.ts';
import type { Field } from './meaning.ts';
import type { DataFile } from './datafile.ts';
import { locate } from './published.ts';
import { toSlug } from './slug.ts';

/** What the files are and hold, as a Frictionless data package. */
export function describePackage(ledger: Ledger, base: URL, files: DataFile[]): object {
	const { site } = ledger;
	const home = new URL(toPage(''), base).href;
	return {
		profile: 'data-package',
		name: toSlug(site.title),
		id: new URL(toPage('data/datapackage.json'), base).href,
		title: site.title,
		description: [site.description, ...listCaveats(ledger)].join('\n\n'),
		homepage: home,
		version: site.updated,
		created: `${site.updated}T00:00:00Z`,
		licenses: [
			{
				name: site.licence.name.replace(/[^\w.-]+/g, '-'),
				path: site.licence.link,
				title: site.licence.name,
			},
		],
		contributors: [
			{
				title: site.publisher,
				path: home,
				...(!findReserved(site.contact) && { email: site.contact }),
				role: 'publisher',
			},
		],
		sources: ledger.all('sources').map((source) => ({
			title: citeSource(source, site.language),
			path: source.data.link ?? locate(source, base),
		})),
		resources: files.map(describeFile),
	};
}

function describeFile({ name, table, format, mediatype, content, description }: DataFile): object {
	const tabular = format !== 'geojson';
	return {
		profile: tabular ? 'tabular-data-resource' : 'data-resource',
		name: nameResource(table.name, format),
		title: table.title,
		description,
		path: name,
		format,
		mediatype,
		encoding: 'utf-8',
		bytes: content.length,
		hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
		...(format === 'csv' && {
			dialect,
			schema: describeTable(table.columns, table.primaryKey, format),
		}),
		...(format === 'json' && { schema: describeTable(table.fields, ['id'], format) }),
	};
}

/** The tables are called by their bare names, and so are the columns that point into them. */
function nameResource(table: string, format: DataFile['format']): string {
	return format === 'csv' ? table : `${table}-${format}`;
}

const dialect = {
	delimiter: ',',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
	header: true,
};

function describeTable(fields: Field[], primaryKey: string[], format: 'csv' | 'json'): object {
	const links = fields.flatMap(({ name, table }) => (table ? [{ name, table }] : []));
	return {
		fields: fields.map(({ table: _, ...field }) => field),
		missingValues: [''],
		primaryKey,
		...(links.length > 0 && {
			foreignKeys: links.map(({ name, table }) => ({
				fields: [name],
				reference: { resource: nameResource(table, format), fields: ['id'] },
			})),
		}),
	};
}
