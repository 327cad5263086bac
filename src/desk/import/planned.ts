import { createHash } from 'node:crypto';
import { parseContent, type Files } from '../../check/parse.ts';
import { isError, type Problem } from '../../check/problem.ts';
import { findProblems } from '../../check/run.ts';
import { makeId } from '../../lib/id.ts';
import { findIdFault, pathOf, type Desk } from '../draft.ts';
import { proposeId } from '../proposal.ts';
import { writeRecord } from '../recordtext.ts';
import { fillRecord, fillWords, listColumns } from './fillrow.ts';
import type { RecordPattern } from './mapping.ts';
import type { Row, Sheet } from './spreadsheet.ts';

/** A record as a row makes it. */
interface Made {
	path: string;
	text: string;
	/** The line of its row; undefined of a record that is made once of all rows. */
	line: number | undefined;
}

/** A row that makes no record, and why: in the words of the check. */
interface Refused {
	line: number;
	reasons: string[];
}

/** What a file would write, and what it would not. */
export interface Planned {
	records: Made[];
	refused: Refused[];
	/** What is wrong with records that are made once, or with others because of the new ones. */
	problems: Problem[];
}

/** What stands in a record that is made once for the ids of all rows. */
const IDS = 'ids';

/** So many times rows are taken out, and the rest is looked at again: what a refused row made may have been needed. */
const ROUNDS = 4;

/** Makes the records of all rows, and looks at them as the check does, together with what is there. `step` hears of each row. */
export async function planImport(
	desk: Desk,
	{ rows }: Sheet,
	patterns: readonly RecordPattern[],
	step: () => void = () => {},
): Promise<Planned> {
	const refused: Refused[] = [];
	const taken = new Map<string, number>();
	let rest: { line: number; cells: Row['cells']; ids: string[]; records: Made[] }[] = [];
	const each = patterns.filter(({ once }) => !once);
	for (const { line, cells } of rows) {
		const made = await makeRecords(each, cells, line);
		const faults = made.flatMap(({ path, id, into }) => {
			const other = taken.get(path);
			if (other) return [`“${id}” is the id of line ${other} already.`];
			const fault = findIdFault({ ...desk, folder: '', files: {} }, into, id);
			return fault ? [id ? `“${id}”: ${fault}` : fault] : [];
		});
		if (faults.length > 0) refused.push({ line, reasons: faults });
		else {
			for (const { path } of made) taken.set(path, line);
			rest.push({ line, cells, ids: made.slice(0, 1).map(({ id }) => id), records: made });
		}
		step();
	}
	const known = new Set(judge(desk.files, desk.name).map(keyOf));
	for (let round = 1; ; round++) {
		const once = patterns.filter((pattern) => pattern.once);
		const whole = (await Promise.all(once.map((pattern) => makeOnce(pattern, rest)))).flat();
		const records = [...rest.flatMap((one) => one.records), ...whole];
		const files: Files = { ...desk.files };
		for (const { path, text } of records) files[path] = text;
		const found = judge(files, desk.name).filter((one) => !known.has(keyOf(one)));
		const lineOf = new Map(
			rest.flatMap(({ line, records }) =>
				records.map(({ path }) => [`${desk.name}/${path}`, line]),
			),
		);
		const wrong = Map.groupBy(found, ({ file }) => lineOf.get(file));
		const lines = new Set([...wrong.keys()].filter((line) => line !== undefined));
		if (lines.size === 0 || round === ROUNDS)
			return { records, refused: refused.sort((a, b) => a.line - b.line), problems: found };
		for (const line of lines)
			refused.push({ line, reasons: (wrong.get(line) ?? []).map(tellReason) });
		rest = rest.filter(({ line }) => !lines.has(line));
	}
}

/** Makes a record of all rows; where it asks for columns, one of all rows that are alike in these. */
async function makeOnce(
	pattern: RecordPattern,
	rows: readonly { cells: Row['cells']; ids: string[] }[],
): Promise<Made[]> {
	const asked = [...listColumns(pattern.fields), ...listColumns(pattern.id ?? '')];
	const columns = [...new Set(asked)].filter((name) => name !== IDS);
	const pick = ({ cells }: (typeof rows)[0]) => columns.map((name) => [name, cells[name] ?? '']);
	const alike = Map.groupBy(rows, (row) => JSON.stringify(pick(row)));
	const made = [...alike.values()].map(([first, ...others]) => {
		if (!first) return [];
		const ids = [first, ...others].flatMap((row) => row.ids).join(', ');
		return makeRecords([pattern], { ...Object.fromEntries(pick(first)), [IDS]: ids });
	});
	return (await Promise.all(made)).flat();
}

async function makeRecords(
	patterns: readonly RecordPattern[],
	cells: Row['cells'],
	line?: number,
): Promise<(Made & { id: string; into: RecordPattern['into'] })[]> {
	return Promise.all(
		patterns.map(async ({ into, id: words, fields }) => {
			const data = fillRecord(into, fields, cells);
			const id = words ? makeId(fillWords(words, cells)) : proposeId(into, data);
			const text = await writeRecord(into, data);
			return { into, id, path: pathOf(into, id), text, line };
		}),
	);
}

function judge(files: Files, name: string): Problem[] {
	return findProblems(parseContent(files, name)).filter(isError);
}

function keyOf({ file, wrong }: Problem): string {
	return `${file} ${wrong}`;
}

function tellReason({ wrong, fix }: Problem): string {
	return `${wrong} ${fix}`;
}

/** What tells a text from every other. */
export function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
