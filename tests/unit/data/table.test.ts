import { expect, test } from 'vitest';
import * as field from '../../../src/data/meaning.ts';
import { column, makeTable } from '../../../src/data/table.ts';

interface Harbour {
	names: string[];
	id: string;
	depth: number[];
}

interface Sounding extends Harbour {
	turn: number;
	metres: number;
}

const harbours: Harbour[] = [
	{ names: ['Quay', 'Old Quay'], id: 'quay', depth: [3, 9] },
	{ names: [], id: 'bay', depth: [] },
];
const fields = {
	id: field.key,
	names: field.list('What it is called.'),
	depth: field.list('Depths in metres.'),
};

test('makeTable() gives whole records in the order of their fields, and rows in the order of the columns', () => {
	const table = makeTable<Harbour>({
		name: 'harbours',
		title: 'Harbours',
		description: 'Where ships lie.',
		records: harbours,
		fields,
		columns: [
			'id',
			column('deepest', field.integer('In metres.'), ({ depth }) => depth.at(-1) ?? null),
			'names',
		],
	});
	expect(table.records.map((record) => Object.keys(record))).toEqual([
		['id', 'names', 'depth'],
		['id', 'names', 'depth'],
	]);
	expect(table.rows).toEqual([
		['quay', 9, ['Quay', 'Old Quay']],
		['bay', null, []],
	]);
	expect(table.columns).toEqual([
		{ name: 'id', ...field.key },
		{ name: 'deepest', type: 'integer', description: 'In metres.' },
		{ name: 'names', type: 'string', description: 'What it is called. Joined with “; ”.' },
	]);
	expect(table.fields[1]).toEqual({ name: 'names', ...fields.names });
});

test('makeTable() splits a record into rows, and then its id alone tells no row from another', () => {
	const { rows, columns, primaryKey } = makeTable<Harbour, Sounding>({
		name: 'depths',
		title: 'Depths',
		description: 'How deep it is.',
		records: harbours,
		fields,
		split: (record) => record.depth.map((metres, i) => ({ ...record, turn: i + 1, metres })),
		primaryKey: ['id', 'turn'],
		columns: [
			'id',
			column('turn', field.integer('Which one.'), ({ turn }) => turn),
			column('metres', field.integer('Metres.'), ({ metres }) => metres),
		],
	});
	expect(rows).toEqual([
		['quay', 1, 3],
		['quay', 2, 9],
	]);
	expect(primaryKey).toEqual(['id', 'turn']);
	expect(columns[0]!.constraints).not.toHaveProperty('unique');
});
