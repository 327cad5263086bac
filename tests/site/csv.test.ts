import { expect, test } from 'vitest';
import { described, read, readCsv, readJson, tables } from './dataset.ts';
import { readLedger, select } from './ledger.ts';

test('the CSV gives the same position as the map’s data, and no cell that a spreadsheet would run', () => {
	const positions = new Map(
		select(readLedger(), 'places').map(({ id, data }) => [id, data.position]),
	);
	for (const { id, longitude, latitude } of readCsv('places.csv'))
		expect([Number(longitude), Number(latitude)]).toEqual(positions.get(id!));
	for (const table of tables) {
		const text = read(`${table}.csv`).toString();
		expect(text.replaceAll('\r\n', '')).not.toContain('\r');
		expect(text.endsWith('\r\n')).toBe(true);
		const cells = readCsv(`${table}.csv`).flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^\s*[=+\-@\t]/.test(cell) && !/^-[\d.]+$/.test(cell))).toEqual(
			[],
		);
	}
});

test('each CSV begins with the mark by which spreadsheets know UTF-8, and holds it nowhere else', () => {
	for (const table of tables) {
		const text = read(`${table}.csv`).toString();
		expect(text.lastIndexOf('\u{feff}'), table).toBe(0);
	}
});

test('every pattern of the data package describes a whole cell', () => {
	const patterns: string[] = described.resources.flatMap(({ schema }: any) =>
		(schema?.fields ?? []).flatMap(({ constraints }: any) => constraints?.pattern ?? []),
	);
	expect(patterns.length).toBeGreaterThan(10);
	expect(patterns.filter((pattern) => !/^\^.*\$$/.test(pattern))).toEqual([]);
});

test('no part of a joined list holds what joins it', () => {
	for (const table of tables)
		for (const record of readJson(`${table}.json`))
			for (const [name, list] of Object.entries<any>(record))
				if (Array.isArray(list))
					for (const part of list.filter((part) => typeof part === 'string'))
						expect(part, `${table}: ${name}`).not.toContain('; ');
});
