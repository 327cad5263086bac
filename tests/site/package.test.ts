import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { described, files, read, readJson, tables } from './dataset.ts';

test('every table is there as CSV and JSON, the places as GeoJSON too, with a README, a description and a zip', () => {
	const due = [
		...tables.flatMap((table) => [`${table}.csv`, `${table}.json`]),
		...['places.geojson', 'datapackage.json', 'README.md'],
	];
	const [zip, ...more] = files.filter((file) => !due.includes(file));
	expect({ zip, more }).toEqual({ zip: expect.stringMatching(/^[a-z0-9-]+\.zip$/), more: [] });
	expect(files.sort()).toEqual([...due, zip].sort());
});

test('every file but the description, the README and the zip is described, with its bytes and its SHA-256', () => {
	const resources: { path: string; bytes: number; hash: string; encoding: string }[] =
		described.resources;
	const left = ['datapackage.json', 'README.md'];
	expect(resources.map(({ path }) => path).sort()).toEqual(
		files.filter((file) => !left.includes(file) && !file.endsWith('.zip')).sort(),
	);
	for (const { path, bytes, hash, encoding } of resources) {
		const content = read(path);
		const sum = createHash('sha256').update(content).digest('hex');
		expect({ bytes, hash, encoding }, path).toEqual({
			bytes: content.length,
			hash: `sha256:${sum}`,
			encoding: 'utf-8',
		});
	}
});

test('every column is described in words, and the README says the same of it', () => {
	const readme = read('README.md').toString();
	for (const { path, schema } of described.resources.filter((one: any) => one.schema))
		for (const { name, type, description } of schema.fields) {
			expect(description, `${path}: ${name}`).toMatch(/\.$/);
			expect(type).toMatch(/^(string|date|integer|number|boolean|array|object)$/);
			expect(readme).toContain(`| \`${name}\` | ${type} | ${description.replaceAll('|', '\\|')}`);
		}
});

test('what is said of a field names every part that it has in some record', () => {
	for (const { path, format, schema } of described.resources)
		if (format === 'json')
			for (const { name, description } of schema.fields) {
				const values = readJson(path).flatMap((record: any) => record[name] ?? []);
				const parts = values.flatMap((value: any) =>
					typeof value === 'object' ? Object.keys(value) : [],
				);
				for (const part of new Set(parts)) expect(description, path).toContain(`\`${part}\``);
			}
});

test('the zip holds the files, byte for byte, and nothing else', () => {
	const [zip] = files.filter((file) => file.endsWith('.zip'));
	const packed = unzipSync(read(zip!));
	expect(Object.keys(packed).sort()).toEqual(files.filter((file) => file !== zip).sort());
	for (const [name, content] of Object.entries(packed))
		expect(Buffer.compare(content, read(name)), name).toBe(0);
});
