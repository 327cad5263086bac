import { check } from '@placemarkio/check-geojson';
import { csvParse } from 'd3-dsv';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { schemas } from '../../src/schema/schemas.ts';
import { readAddress } from './address.ts';
import { listSources, readLedger, select } from './ledger.ts';
import { readPages, readText } from './pages.ts';

const folder = join(inject('site'), 'data');
const ledger = readLedger();
const read = (file: string) => readFileSync(join(folder, file));
const readJson = (file: string) => JSON.parse(read(file).toString());
const files = readdirSync(folder).filter((file) => file !== 'index.html');
const described = readJson('datapackage.json');
const tables = [
	'places',
	'events',
	'claims',
	'sources',
	'disagreements',
	'actors',
	'statuses',
] as const;
const pages = new Map(readPages().map((page) => [page.path, page]));

/** The places that a part of a page leads to. */
function listPlaces(path: string, part: string): Set<string> {
	const { $ } = pages.get(path)!;
	const links = $(`${part} a[href*="/places/"]`)
		.toArray()
		.map((el) => /\/places\/([^/#]+)\/$/.exec($(el).attr('href')!)?.[1]);
	return new Set(links.filter((id) => id !== undefined));
}

test('every table is there as CSV and JSON, the places as GeoJSON too, with a README, a description and a zip', () => {
	const due = [
		...tables.flatMap((table) => [`${table}.csv`, `${table}.json`]),
		...['places.geojson', 'datapackage.json', 'README.md'],
	];
	const [zip, ...more] = files.filter((file) => !due.includes(file));
	expect({ zip, more }).toEqual({ zip: expect.stringMatching(/^[a-z0-9-]+\.zip$/), more: [] });
	expect(files.sort()).toEqual([...due, zip].sort());
});

test('the map, its table, the list of places, the GeoJSON and the CSV hold the same places', () => {
	const ids = select(ledger, 'places').map(({ id }) => id);
	const features = check(read('places.geojson').toString()) as GeoJSON.FeatureCollection;
	const sets = {
		map: listPlaces('map/', 'main svg'),
		table: listPlaces('map/', 'main table'),
		list: listPlaces('places/', 'main'),
		geojson: new Set(features.features.map(({ id }) => id)),
		csv: new Set(csvParse(read('places.csv').toString()).map(({ id }) => id)),
		json: new Set(readJson('places.json').map(({ id }: { id: string }) => id)),
	};
	for (const [name, set] of Object.entries(sets))
		expect([...set].sort(), name).toEqual(ids.toSorted());
});

test('the data package is valid, and so is every row of every CSV file (datapackage, Frictionless)', async () => {
	const whole = await Package.load(described, { basePath: folder, strict: true });
	expect({ valid: whole.valid, errors: whole.errors }).toEqual({ valid: true, errors: [] });
	const sheets = whole.resources.filter(({ descriptor }) => descriptor.format === 'csv');
	expect(sheets.map(({ name }) => name)).toEqual(tables);
	for (const { descriptor } of sheets) {
		const resource = whole.resources.find(({ name }) => name === descriptor.name)!;
		const rows = await resource.read({ relations: true, keyed: true });
		expect(rows.length, resource.name).toBe(csvParse(read(descriptor.path).toString()).length);
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

/** What an event calls `additional` in content/ is published as `beside`. */
function nameAsPublished(record: any): object {
	if (!record.changes) return record;
	const changes = record.changes.map(({ additional, ...change }: any) => ({
		...{ ...change, beside: additional },
	}));
	return { ...record, changes };
}

test('every field of every record is in the JSON, and every source of a place too', () => {
	for (const table of tables) {
		const records = new Map<string, any>(
			readJson(`${table}.json`).map((one: any) => [one.id, one]),
		);
		const entries = select(ledger, table);
		expect([...records.keys()].sort()).toEqual(entries.map(({ id }) => id).sort());
		for (const { id, data } of entries)
			expect(records.get(id), `${table}/${id}`).toMatchObject(
				nameAsPublished(schemas[table].parse(data)),
			);
	}
	for (const { id, allSources } of readJson('places.json')) {
		const { $ } = pages.get(`places/${id}/`)!;
		const shown = $('section[aria-labelledby=sources-for-this-place] a[href*="/sources/"]')
			.toArray()
			.map((el) => /\/sources\/([^/]+)\/$/.exec($(el).attr('href')!)![1]);
		expect(allSources, id).toEqual(shown.sort());
		const own = select(ledger, 'places').find((place) => place.id === id)!;
		expect(allSources).toEqual(expect.arrayContaining(listSources(own)));
	}
});

test('the history of a place ends in the status that it has', () => {
	for (const { id, history, status, statusSince, otherStatuses } of readJson('places.json')) {
		expect(history.length, id).toBeGreaterThan(0);
		const steps = history.map((step: any) => step.status);
		expect(steps, id).toEqual(expect.arrayContaining([status, ...otherStatuses]));
		expect(history.map((step: any) => step.date)).toContain(statusSince);
	}
});

test('the GeoJSON is valid, with longitude first, at most two decimals, and a box around all of it', () => {
	const text = read('places.geojson').toString();
	const { bbox, features } = check(text) as GeoJSON.FeatureCollection<GeoJSON.Point>;
	const positions = new Map(select(ledger, 'places').map(({ id, data }) => [id, data.position]));
	for (const { id, geometry, properties } of features) {
		expect(geometry.coordinates).toEqual(positions.get(id as string));
		for (const degrees of geometry.coordinates)
			expect(String(degrees)).toMatch(/^-?\d+(\.\d\d?)?$/);
		expect(properties).toMatchObject({ id });
		expect(properties).not.toHaveProperty('position');
	}
	const [longitudes, latitudes] = [0, 1].map((axis) =>
		features.map(({ geometry }) => geometry.coordinates[axis]!),
	) as [number[], number[]];
	expect(bbox).toEqual([
		Math.min(...longitudes),
		Math.min(...latitudes),
		Math.max(...longitudes),
		Math.max(...latitudes),
	]);
	const whole = readJson('places.json');
	expect(
		features.map(({ properties, geometry }) => ({ ...properties, position: geometry.coordinates })),
	).toEqual(whole.map((place: object) => expect.objectContaining(place)));
});

test('the CSV gives the same position as the map’s data, and no cell that a spreadsheet would run', () => {
	const positions = new Map(select(ledger, 'places').map(({ id, data }) => [id, data.position]));
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

test('no part of a joined list holds what joins it', () => {
	for (const table of tables)
		for (const record of readJson(`${table}.json`))
			for (const [name, list] of Object.entries<any>(record))
				if (Array.isArray(list))
					for (const part of list.filter((part) => typeof part === 'string'))
						expect(part, `${table}: ${name}`).not.toContain('; ');
});

test('the zip holds the files, byte for byte, and nothing else', () => {
	const [zip] = files.filter((file) => file.endsWith('.zip'));
	const packed = unzipSync(read(zip!));
	expect(Object.keys(packed).sort()).toEqual(files.filter((file) => file !== zip).sort());
	for (const [name, content] of Object.entries(packed))
		expect(Buffer.compare(content, read(name)), name).toBe(0);
});

test('the data page leads to every file, with its licence, how to cite it, and what to bear in mind', () => {
	const page = pages.get('data/')!;
	const linked = page
		.$('main a[href*="/data/"]')
		.toArray()
		.map((el) => page.$(el).attr('href')!.split('/').at(-1)!);
	expect([...new Set(linked)].sort()).toEqual([...files].sort());
	const text = readText(page, 'main');
	const site = readText(page, 'footer');
	expect(page.$('main a[rel~=license]').attr('href')).toMatch(/^https:/);
	expect(text).toContain(`${readAddress()}data/`);
	expect(site).toContain('Data');
	for (const path of ['map/', 'places/'])
		expect(pages.get(path)!.$('main a[href$="/data/"]').length, path).toBe(1);
});

test.each(['map/', 'data/'])('the Dataset of /%s names its files', (path) => {
	const { $ } = pages.get(path)!;
	const data = JSON.parse($('script[type="application/ld+json"]').text());
	expect(data['@type']).toBe('Dataset');
	expect(data.distribution).not.toEqual([]);
	for (const { contentUrl, encodingFormat, contentSize } of data.distribution) {
		expect(contentUrl.startsWith(`${readAddress()}data/`)).toBe(true);
		expect(contentSize).toBe(`${read(contentUrl.split('/').at(-1)).length} B`);
		expect(encodingFormat).toMatch(/^\w+\/[\w+]+$/);
	}
});
