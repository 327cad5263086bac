import { csvParse } from 'd3-dsv';
import type { Entry } from '../../../../src/ledger/entry.ts';
import { publishData } from '../../../../src/data/files.ts';
import { makeLedger } from '../../ledger/records.ts';

/** The files of one table of a small ledger, as whoever takes them away reads them. */
export function readTable(name: string, records: Entry[]) {
	const { data } = publishData(makeLedger(records), new URL('https://quays.example/'));
	const read = (ending: string) => {
		const file = data.find((file) => file.name === `${name}.${ending}`);
		return new TextDecoder().decode(file?.content);
	};
	return { rows: [...csvParse(read('csv'))], records: JSON.parse(read('json')), read };
}

/** What the data say of a record that has no day on which it came, and in which nothing changed; and the same in a row. */
export const unrevised = { added: null, changed: [], corrections: [] };
export const unrevisedCells = { added: '', changed: '', corrections: '' };

/**
 * The columns of a row that are empty or hold what another one holds: a test would not see them exchanged. What became of a
 * record has a test of its own.
 */
export function listUntold(row: Record<string, string> | undefined): string[] {
	const cells = Object.entries(row ?? {}).filter(([name]) => !(name in unrevisedCells));
	return cells
		.filter(
			([name, cell]) => !cell || cells.some((other) => other[0] !== name && other[1] === cell),
		)
		.map(([name]) => name);
}
