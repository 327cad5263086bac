import { expect, test } from 'vitest';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { readSheet, type Sheet } from '../../../../src/desk/import/spreadsheet.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const quays: Sheet = {
	columns: ['name', 'count'],
	rows: [
		{ line: 2, cells: { name: 'Salt Quay', count: '2' } },
		{ line: 3, cells: { name: 'Pier', count: '1.5' } },
	],
};

test.each([
	['quays.csv', '\uFEFFname,count\r\n"Salt Quay",2\r\nPier,1.5\r\n'],
	['quays.csv', 'name;count\nSalt Quay;2\nPier;1.5\n\n'],
	['QUAYS.TSV', 'name\tcount\nSalt Quay\t2\nPier\t1.5'],
])('readSheet() reads a table, whatever parts its cells: %s', async (name, text) => {
	expect(await readSheet(name, bytes(text))).toEqual(quays);
});

test('readSheet() counts the lines of a file, also where a cell has several', async () => {
	const { rows } = await readSheet('a.csv', bytes('name,note\n"Salt\nQuay",a\n\nPier,"b ""c"""\n'));
	expect(rows).toEqual([
		{ line: 2, cells: { name: 'Salt Quay', note: 'a' } },
		{ line: 5, cells: { name: 'Pier', note: 'b "c"' } },
	]);
});

test.each([
	['quays.xlsx', writeXlsx],
	['quays.ods', writeOds],
] as const)('readSheet() reads the first sheet of %s', async (name, write) => {
	const rows = [
		['name', 'count'],
		['Salt Quay', 2],
		['Pier', 1.5],
	];
	const file = await write({ sheets: [{ name: 'Quays', rows }] });
	expect(await readSheet(name, new Uint8Array(file))).toEqual(quays);
});

test('readSheet() reads the points of GeoJSON with their properties', async () => {
	const text = JSON.stringify({
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [-6.26, 53.35] },
				properties: { name: 'Salt Quay', owner: null },
			},
		],
	});
	expect(await readSheet('quays.geojson', bytes(text))).toEqual({
		columns: ['name', 'owner', 'longitude', 'latitude'],
		rows: [
			{
				line: 1,
				cells: { name: 'Salt Quay', owner: '', longitude: '-6.26', latitude: '53.35' },
			},
		],
	});
});

test.each([
	['a.csv', '', 'Its first line names no column.'],
	['a.csv', 'name,name\n1,2', 'Two of its columns are called “name”. Give each its own name.'],
	['a.json', '[]', 'It is no GeoJSON with features.'],
])('readSheet() says why %s holds no table: %j', async (name, text, said) => {
	await expect(readSheet(name, bytes(text))).rejects.toThrow(new Error(said));
});
