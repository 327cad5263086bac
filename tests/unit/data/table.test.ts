import { expect, test } from 'vitest';
import * as field from '../../../src/data/meaning.ts';
import { makeTable } from '../../../src/data/table.ts';

interface Harbour {
	names: string[];
	id: string;
	depth: number[];
}

const records: Harbour[] = [
	{ names: ['Quay', 'Old Quay'], id: 'quay', depth: [3, 9] },
	{ names: [], id: 'bay', depth: [] },
];
const harbours = {
	name: 'harbours',
	dictionary: new Map([
		['id', field.key],
		['depth', field.list('Depths in metres.')],
		['names', field.list('What it is called.')],
	]),
	records,
	lines: records,
};
const about = { title: 'Harbours', description: 'Where ships lie.' };

test('makeTable() gives whole records and rows, both in the order of the columns', () => {
	const table = makeTable(harbours, {
		...about,
		columns: [
			'id',
			'names',
			{
				name: 'deepest',
				shows: ['depth'],
				meaning: field.text('In metres.'),
				read: ({ depth }) => depth.at(-1) ?? null,
			},
		],
	});
	expect(table.records.map((record) => Object.entries(record))).toEqual(
		records.map(({ id, names, depth }) => Object.entries({ id, names, depth })),
	);
	expect(table.rows).toEqual([
		['quay', ['Quay', 'Old Quay'], 9],
		['bay', [], null],
	]);
	expect(table.columns).toEqual([
		{ name: 'id', ...field.key },
		{ name: 'names', type: 'string', description: 'What it is called. Joined with “; ”.' },
		{ name: 'deepest', ...field.text('In metres.') },
	]);
	expect(table.fields).toEqual([
		{ name: 'id', ...field.key },
		{ name: 'names', ...field.list('What it is called.') },
		{ name: 'depth', ...field.list('Depths in metres.') },
	]);
	expect(table.leftOut).toBe(undefined);
});

test('makeTable() refuses to forget a field, and says in words what is left out on purpose', () => {
	const columns = ['id', 'names'] as const;
	expect(() => makeTable(harbours, { ...about, columns })).toThrow(
		'harbours: no column shows, and leftOut does not name depth',
	);
	const table = makeTable(harbours, { ...about, columns, leftOut: { depth: 'the soundings' } });
	expect(table.leftOut).toBe('the soundings');
	expect(table.fields.map(({ name }) => name)).toEqual(['id', 'names', 'depth']);
	expect(table.records).toEqual(records);
});

test('makeTable() lays out parts of records as rows, and then an id alone tells no row from another', () => {
	const lines = records.flatMap((record) =>
		record.depth.map((metres, i) => ({ ...record, turn: i + 1, metres })),
	);
	const { rows, columns, primaryKey } = makeTable(
		{ ...harbours, lines },
		{
			...about,
			primaryKey: ['id', 'turn'],
			leftOut: { names: 'the names' },
			columns: [
				'id',
				{ name: 'turn', shows: [], meaning: field.text('Which one.'), read: ({ turn }) => turn },
				{ name: 'metres', shows: ['depth'], read: ({ metres }) => metres },
			],
		},
	);
	expect(rows).toEqual([
		['quay', 1, 3],
		['quay', 2, 9],
	]);
	expect(primaryKey).toEqual(['id', 'turn']);
	expect(columns[0]?.constraints).toEqual({ required: true, pattern: expect.any(String) });
});
