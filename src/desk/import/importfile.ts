import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { countThings } from '../../check/problem.ts';
import { formatProblems } from '../../check/report.ts';
import type { Asker } from '../asker.ts';
import type { Desk } from '../draft.ts';
import { askMapping } from './askmapping.ts';
import { compareRecords, type Kept } from './compare.ts';
import { readMapping } from './mapping.ts';
import { digest, planImport, type Planned } from './planned.ts';
import { endings, readSheet, type Sheet } from './spreadsheet.ts';
import { tellImport } from './tellimport.ts';

/** How a file is to be imported. */
export interface ImportOptions {
	/** The path of the file. */
	file: string;
	/** The path of its mapping; without it, that of the file with another ending. */
	mapping?: string | undefined;
	/** Whether nothing is to be written. */
	isDryRun: boolean;
	/** Whether nobody is asked. */
	isSure: boolean;
}

/** What hears how far an import is. */
export interface Progress {
	start(rows: number): void;
	step(): void;
	stop(): void;
}

/** Imports a file of data. Gives what to print, and whether all of it could be done. */
export async function importFile(
	desk: Desk,
	{ file, mapping, isDryRun, isSure }: ImportOptions,
	{ asker, progress }: { asker?: Asker | undefined; progress?: Progress | undefined } = {},
): Promise<{ done: boolean; said: string }> {
	const refuse = (wrong: string) => ({ done: false, said: `${wrong}\nNothing was written.` });
	if (!existsSync(file)) return refuse(`There is no ${file}.`);
	if (!endings.some((ending) => file.toLowerCase().endsWith(ending)))
		return refuse(
			`${basename(file)} can’t be read. Give a file that ends in ${endings.join(', ')}.`,
		);
	const sheet = await readSheet(file, readFileSync(file)).catch(explainUnread);
	if (typeof sheet === 'string') return refuse(`${basename(file)} can’t be read. ${sheet}`);
	const bare = file.replace(/\.\w+$/, '');
	const mapped = mapping ?? `${bare}.mapping.yaml`;
	const written = await findMapping(desk, mapped, sheet, asker);
	if (written === undefined) return refuse(explainMapping(mapped, sheet));
	const { patterns, faults } = readMapping(written, sheet.columns);
	if (faults.length > 0) return refuse(`${mapped}:\n${faults.map((one) => `  ${one}`).join('\n')}`);
	progress?.start(sheet.rows.length);
	const planned = await planImport(desk, sheet, patterns, () => progress?.step());
	progress?.stop();
	if (planned.problems.length > 0)
		return refuse(`Something would not be right:\n\n${formatProblems(planned.problems)}\n`);
	const keptIn = `${bare}.imported.json`;
	const kept = readKept(keptIn);
	const compared = compareRecords(planned.records, desk.files, kept);
	const said = tellImport(
		desk,
		{ file: basename(file), rows: sheet.rows.length },
		planned,
		compared,
	);
	const paths = [...compared.added, ...compared.changed];
	if (paths.length === 0 || isDryRun)
		return { done: planned.refused.length === 0, said: `${said}\n\nNothing was written.` };
	asker?.say(said);
	if (!isSure && !asker) return refuse(`${said}\n\nSay --yes to write them.`);
	if (!isSure && !(await asker?.confirm(`Write ${countThings(paths.length, 'record')}?`)))
		return { done: false, said: 'Nothing was written.' };
	writeRecords(desk, planned.records, paths);
	keep(keptIn, kept, planned.records, [...paths, ...compared.unchanged]);
	const end = `${countThings(paths.length, 'record')} written. Next: npm run check.`;
	return { done: planned.refused.length === 0, said: asker ? end : `${said}\n\n${end}` };
}

/** The mapping of a file: as it was kept, or as it is asked for now, and kept. */
async function findMapping(
	desk: Desk,
	path: string,
	sheet: Sheet,
	asker: Asker | undefined,
): Promise<string | undefined> {
	if (existsSync(path)) return readFileSync(path, 'utf8');
	if (!asker) return undefined;
	const text = await askMapping(asker, desk, sheet);
	asker.say(text.trimEnd());
	if (!(await asker.confirm(`Keep this mapping in ${path}?`))) return text;
	writeFileSync(path, text, { flag: 'wx' });
	return text;
}

function explainMapping(path: string, { columns }: Sheet): string {
	return `There is no ${path}, which says what becomes of each column. The columns are: ${columns.join(', ')}.
Write it so, with your own fields:

into: place
id: "{${columns[0] ?? 'name'}}"
fields:
  city: "{${columns[0] ?? 'name'}}"
`;
}

/** What the library says of a file is for programmers: an editor reads what to do. */
function explainUnread(error: unknown): string {
	const isOurs =
		error instanceof Error && error.constructor === Error && /^It|^Two/.test(error.message);
	return isOurs ? error.message : 'Save it again, as CSV in UTF-8 say, and try that.';
}

function writeRecords({ folder }: Desk, records: Planned['records'], paths: readonly string[]) {
	const wanted = new Set(paths);
	for (const { path, text } of records.filter((one) => wanted.has(one.path))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

function readKept(path: string): Kept {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : {};
}

/** Keeps what was written, so that the next time tells what an editor changed from what the file changed. */
function keep(
	path: string,
	kept: Kept,
	records: Planned['records'],
	paths: readonly string[],
): void {
	const wanted = new Set(paths);
	const made = records
		.filter((one) => wanted.has(one.path))
		.map((one) => [one.path, digest(one.text)] as const);
	const all = Object.entries({ ...kept, ...Object.fromEntries(made) }).sort(([a], [b]) =>
		a < b ? -1 : 1,
	);
	writeFileSync(path, `${JSON.stringify(Object.fromEntries(all), null, '\t')}\n`);
}
