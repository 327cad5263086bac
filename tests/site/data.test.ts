import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { schemas } from '../../src/schema/schemas.ts';
import { readAddress } from './address.ts';
import { files, read, readCsv, readJson, tables } from './dataset.ts';
import { listSources, readLedger, select } from './ledger.ts';
import { readPages, readText } from './pages.ts';

const ledger = readLedger();
const pages = new Map(readPages().map((page) => [page.path, page]));

/** The places that a part of a page leads to. */
function listPlaces(path: string, part: string): Set<string> {
	const { $ } = pages.get(path)!;
	const links = $(`${part} a[href*="/places/"]`)
		.toArray()
		.map((el) => /\/places\/([^/#]+)\/$/.exec($(el).attr('href')!)?.[1]);
	return new Set(links.filter((id) => id !== undefined));
}

test('the map, its table, the list of places, the GeoJSON and the CSV hold the same places', () => {
	const ids = select(ledger, 'places').map(({ id }) => id);
	const features = check(read('places.geojson').toString()) as GeoJSON.FeatureCollection;
	const sets = {
		map: listPlaces('map/', 'main svg'),
		table: listPlaces('map/', 'main table'),
		list: listPlaces('places/', 'main'),
		geojson: new Set(features.features.map(({ id }) => id)),
		csv: new Set(readCsv('places.csv').map(({ id }) => id)),
		json: new Set(readJson('places.json').map(({ id }: { id: string }) => id)),
	};
	for (const [name, set] of Object.entries(sets))
		expect([...set].sort(), name).toEqual(ids.toSorted());
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
		const shown = $('details:has(#sources-for-this-place) a[href*="/sources/"]')
			.toArray()
			.map((el) => /\/sources\/([^/]+)\/$/.exec($(el).attr('href')!)![1]);
		expect(allSources, id).toEqual(shown.sort());
		const own = select(ledger, 'places').find((place) => place.id === id)!;
		expect(allSources).toEqual(expect.arrayContaining(listSources(own)));
	}
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
