import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { read, readJson, tables } from './dataset.ts';
import { readLedger, select } from './ledger.ts';

test('the CSV gives the same position as the map’s data, and no cell that a spreadsheet would run', () => {
	const positions = new Map(
		select(readLedger(), 'places').map(({ id, data }) => [id, data.position]),
	);
	for (const { id, longitude, latitude } of csvParse(read('places.csv').toString()))
		expect([Number(longitude), Number(latitude)]).toEqual(positions.get(id!));
	for (const table of tables) {
		const text = read(`${table}.csv`).toString();
		expect(text.replaceAll('\r\n', '')).not.toContain('\r');
		expect(text.endsWith('\r\n')).toBe(true);
		const cells = csvParse(text).flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^-[\d.]+$/.test(cell))).toEqual(
			[],
		);
	}
});

test('no part of a joined list holds what joins it', () => {
	for (const table of tables)
		for (const record of readJson(`${table}.json`))
			for (const [name, list] of Object.entries<any>(record))
				if (Array.isArray(list))
					for (const part of list.filter((part) => typeof part === 'string'))
						expect(part, `${table}: ${name}`).not.toContain('; ');
});
