import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { unpackRows } from '../../src/lib/facet/facetcolumns.ts';
import { fitsQuery } from '../../src/lib/facet/facetquery.ts';
import { select, type Entry } from './ledger.ts';
import { listFiles } from './pages.ts';
import { ledger, pages } from './record.ts';

/** The pages of one facet of a list, each value with what it lists: the ends of the addresses of records. */
function readFacet(list: string, facet: string): Map<string, string[]> {
	const own = [...pages.values()].filter(({ path }) => path.startsWith(`${list}/${facet}/`));
	const listed = own.map(({ path, $ }) => {
		const links = $('main ol > li > a').toArray();
		const ids = links.map((link) => /([^/#]+)\/?$/.exec($(link).attr('href') ?? '')?.[1] ?? '');
		return [path.split('/')[2] ?? '', ids] as const;
	});
	const byValue = Map.groupBy(listed, ([value]) => value);
	return new Map([...byValue].map(([value, some]) => [value, some.flatMap(([, ids]) => ids)]));
}

/** What the records say: the ids of those that have each value. */
function collect(records: Entry[], read: (record: Entry) => readonly string[]) {
	const pairs = records.flatMap((one) => [...new Set(read(one))].map((value) => ({ value, one })));
	const byValue = Map.groupBy(pairs, ({ value }) => value);
	return new Map([...byValue].map(([value, some]) => [value, some.map(({ one }) => one.id)]));
}

const sortAll = (lists: Map<string, readonly string[]>) =>
	Object.fromEntries(
		[...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, ids]) => [value, [...ids].sort()]),
	);

const places = select(ledger, 'places');
const events = select(ledger, 'events');
type Change = { status: string; places: string[] };
const listChanges = ({ data }: Entry): Change[] => data.changes ?? [];
const listPlaces = (event: Entry): string[] => [
	...(event.data.places ?? []),
	...listChanges(event).flatMap((change) => change.places),
];
const eventsAt = ({ id }: Entry) => events.filter((event) => listPlaces(event).includes(id));
/** The year of the last day that a date names. */
const yearOf = ({ data }: Entry): string =>
	/(\d{4})[^/]*(\/\.\.)?$/.exec(String(data.date))?.[1] ?? '';

test.each([
	['timeline', 'kind', collect(events, ({ data }) => [data.kind])],
	['timeline', 'status', collect(events, (one) => listChanges(one).map(({ status }) => status))],
	[
		'timeline',
		'country',
		collect(events, (event) => [
			...(event.data.countries ?? []).map((code: string) => code.toLowerCase()),
			...listPlaces(event).map((id) =>
				places.find((place) => place.id === id)!.data.country.toLowerCase(),
			),
		]),
	],
	['places', 'kind', collect(places, (place) => eventsAt(place).map(({ data }) => data.kind))],
	['places', 'year', collect(places, (place) => eventsAt(place).map(yearOf))],
])('of the %s, the pages by %s list exactly what the records say', (list, facet, due) => {
	expect(sortAll(readFacet(list, facet))).toEqual(sortAll(due));
});

test('each value is linked from its list with as many as its page lists and says', () => {
	const counts = ['places', 'timeline'].flatMap((list) => {
		const { $ } = pages.get(`${list}/`)!;
		const items = $('#facets [data-pages] li').toArray();
		return items.flatMap((item) => {
			const href = $(item).find('a').attr('href') ?? '';
			const path = /(?:places|timeline)\/[a-z]+\/.*/.exec(href)?.[0];
			// Countries lead to their maps, and years of the timeline to its own pages.
			if (!path) return [];
			return [{ path, count: Number($(item).find('span').text()) }];
		});
	});
	const shown = counts.map(({ path }) => {
		const { $ } = pages.get(path)!;
		const listed = $('main ol > li').length;
		expect([path, Number.parseInt($('.lede').text(), 10)]).toEqual([path, listed]);
		return { path, count: listed };
	});
	expect(counts.length).toBeGreaterThan(30);
	expect(shown).toEqual(counts);
});

test('what the filter is sent says the same as the pages', () => {
	for (const list of ['places', 'timeline']) {
		const file = join(inject('site'), `facets/${list}/rows.json`);
		const rows = unpackRows(JSON.parse(readFileSync(file, 'utf8')));
		for (const facet of ['status', 'year', 'number', 'kind'] as const)
			for (const [value, ids] of readFacet(list, facet)) {
				const query = { [facet]: [value] };
				const fitting = rows.filter((row) => fitsQuery(row, query)).map(({ id }) => id);
				expect([list, facet, value, [...ids].sort()]).toEqual([list, facet, value, fitting.sort()]);
			}
	}
});

test('each record has its line, in the order of the rows', () => {
	for (const list of ['places', 'timeline']) {
		const folder = join(inject('site'), `facets/${list}`);
		const { ids } = JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8'));
		const files = listFiles(folder).filter((name) => /^lines-\d+\.json$/.test(name));
		const lines = files.flatMap((_, i) =>
			JSON.parse(readFileSync(join(folder, `lines-${i}.json`), 'utf8')),
		);
		const ends = lines.map(({ href }: { href: string }) => /([^/#]+)\/?$/.exec(href)?.[1]);
		expect(ends).toEqual(ids);
	}
});
