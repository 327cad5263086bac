import type { Ledger } from '../ledger/join.ts';
import { formatDate } from '../words/formatdate.ts';
import { dateFacts } from '../words/names.ts';
import { findReserved } from '../lib/reserved.ts';
import { toPage } from '../lib/url.ts';
import * as words from '../words/words.ts';
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
			`# ${words.titleData(site.title)}`,
			site.description,
			words.readme.version(formatDate(site.updated, site.language), dateFacts(site), address),
			`## ${words.readme.licence}`,
			`[${site.licence.name}](${site.licence.link}). ${invite(site.contact)}`,
			words.readme.cite,
			`> ${citeData(ledger, base)}`,
			`## ${words.caveatsHeading}`,
			listCaveats(ledger)
				.map((caveat) => `- ${caveat.replace(/\s+/g, ' ').trim()}`)
				.join('\n'),
			`## ${words.readme.files}`,
			files.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
			words.readme.descriptor,
			`## ${words.readme.reading}`,
			words.readme.readingNotes.map((note) => `- ${note}`).join('\n'),
			...tables.flatMap(formatTable),
			'',
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}

/** A placeholder leads nowhere. */
function invite(contact: string): string {
	const isPlaceholder = findReserved(contact) !== undefined;
	return words.inviteLetters(isPlaceholder ? contact : `<${contact}>`, isPlaceholder).join('');
}

function formatTable(table: Table): string[] {
	const { name, title, description, fields, columns } = table;
	return [
		`## ${title}`,
		description,
		`### \`${name}.csv\``,
		formatFields(words.readme.column, columns),
		`### \`${name}.json\``,
		formatFields(words.readme.field, fields),
	];
}

function formatFields(head: string, fields: Field[]): string {
	return [
		`| ${head} | ${words.readme.type} | ${words.readme.meaning} |`,
		'| --- | --- | --- |',
		...fields.map(({ name, type, description, constraints, table }) => {
			const choice = constraints?.enum ? words.readme.choice(constraints.enum) : '';
			const target = table ? words.readme.reference(table) : '';
			return `| \`${name}\` | ${type} | ${(description + target + choice).replaceAll('|', '\\|')} |`;
		}),
	].join('\n');
}
