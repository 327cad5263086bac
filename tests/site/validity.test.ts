import { Package } from 'datapackage';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { described, read, readCsv, readJson, tables } from './dataset.ts';

/** Copies the CSV files without their byte-order mark: this validator takes it for a letter of the first column’s name. */
function copyUnmarked(): string {
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const table of tables)
		writeFileSync(join(folder, `${table}.csv`), read(`${table}.csv`).subarray(3));
	return folder;
}

test('the data package is valid, and so is every row of every CSV file (datapackage, Frictionless)', async () => {
	const whole = await Package.load(described, { basePath: copyUnmarked(), strict: true });
	expect({ valid: whole.valid, errors: whole.errors }).toEqual({ valid: true, errors: [] });
	const sheets = whole.resources.filter(({ descriptor }) => descriptor.format === 'csv');
	expect(sheets.map(({ name }) => name)).toEqual(tables);
	for (const { descriptor } of sheets) {
		const resource = whole.resources.find(({ name }) => name === descriptor.name)!;
		const rows = await resource.read({ relations: true, keyed: true });
		expect(rows.length, resource.name).toBe(readCsv(descriptor.path).length);
	}
});

/** The validator opens CSV files only: the records of a JSON file are put before it as rows under a header. */
function loadRecords(change: (record: any) => object = (record) => record): Promise<Package> {
	const resources = described.resources
		.filter(({ format }: any) => format === 'json')
		.map(({ path, format: _, ...rest }: any) => {
			const names: string[] = rest.schema.fields.map(({ name }: any) => name);
			const rows = readJson(path).map((record: any) => {
				expect(Object.keys(record), path).toEqual(names);
				return Object.values(change(record));
			});
			return { ...rest, data: [names, ...rows] };
		});
	return Package.load({ ...described, resources }, { strict: true });
}

test('every record of every JSON file is valid (datapackage, Frictionless)', async () => {
	const whole = await loadRecords();
	expect(whole.resources.map(({ name }) => name)).toEqual(tables.map((table) => `${table}-json`));
	for (const resource of whole.resources) {
		const rows = await resource.read({ relations: true, keyed: true });
		expect(rows.length, resource.name).toBe(resource.descriptor.data.length - 1);
	}
});

test.each([
	['country', 'Nowhere', /"pattern" constraint/],
	['count', 'two', /not type "integer"/],
	['city', null, /"required" constraint/],
	['status', 'made-up', /Foreign key/],
	['id', 'same', /unique constraint/],
])('the validator would say so if %s were %s', async (name, value, words) => {
	const whole = await loadRecords((record) => ({
		...record,
		...(record.city && { [name]: value }),
	}));
	const places = whole.resources.find((resource) => resource.name === 'places-json')!;
	const error: any = await places.read({ relations: true }).catch((thrown) => thrown);
	expect([error.message, ...(error.errors ?? []).map(String)].join('\n')).toMatch(words);
});

test('the history of a place ends in the status that it has', () => {
	for (const { id, history, status, statusSince, otherStatuses } of readJson('places.json')) {
		expect(history.length, id).toBeGreaterThan(0);
		const steps = history.map((step: any) => step.status);
		expect(steps, id).toEqual(expect.arrayContaining([status, ...otherStatuses]));
		expect(history.map((step: any) => step.date)).toContain(statusSince);
	}
});
