import { expect, test } from 'vitest';
import { countBeyond, drawMap, drawPage } from '../../../src/explorer/drawnmap.ts';
import { listMapPages } from '../../../src/explorer/mappage.ts';
import { joinPlace } from '../../../src/ledger/joined.ts';
import { MAX_MARKS } from '../../../src/map/layout/cluster.ts';
import type { LonLat } from '../../../src/lib/bounds.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const seen = makeRecord('statuses', 'seen');
const board = makeRecord('actors', 'board');
const dublin: LonLat = [-6.26, 53.35];
const santiago: LonLat = [-70.6, -33.4];
const mcMurdo: LonLat = [166.67, -77.85];

/** A ledger of places at these positions, each with a status from its day on. */
function makePlaces(...places: [id: string, country: string, position: LonLat, day: string][]) {
	return makeLedger([
		seen,
		board,
		...places.map(([id, country, position]) => makeRecord('places', id, { country, position })),
		...places.map(([id, , , date]) =>
			makeRecord('events', `found-${id}`, { date, changes: [{ status: 'seen', places: [id] }] }),
		),
	]);
}

/** The kind of each drawing of a map page, with the ids of its places. */
function listDrawings(ledger: ReturnType<typeof makePlaces>, id: string) {
	const page = listMapPages(ledger).find((one) => one.id === id);
	if (!page) throw new RangeError(`there is no map page ${id}`);
	return drawPage(ledger, page).map(({ kind, places }) => [
		kind,
		...places.map(({ place }) => place.id),
	]);
}

test('drawPage() draws each place on the region or on the world, never on both', () => {
	const ledger = makePlaces(
		['quay', 'IE', dublin, '2022-01-01'],
		['on-the-edge', 'ES', [-11, 40], '2022-01-01'],
		['beyond-the-edge', 'PT', [-11.1, 40], '2022-01-01'],
		['dock', 'CL', santiago, '2022-01-01'],
	);
	expect(listDrawings(ledger, '')).toEqual([
		['region', 'quay', 'on-the-edge'],
		['world', 'dock', 'beyond-the-edge'],
	]);
});

test('drawPage() draws a country, or the region alone, once', () => {
	const ledger = makePlaces(
		['quay', 'IE', dublin, '2022-01-01'],
		['dock', 'CL', santiago, '2022-01-01'],
	);
	expect(listDrawings(ledger, 'cl')).toEqual([['country', 'dock']]);
	expect(listDrawings(ledger, 'the-coast')).toEqual([['closeUp', 'quay']]);
});

test('drawPage() leaves out a drawing that has no place on any day', () => {
	expect(listDrawings(makePlaces(['quay', 'IE', dublin, '2022-01-01']), '')).toEqual([
		['region', 'quay'],
	]);
	expect(listDrawings(makePlaces(['dock', 'CL', santiago, '2022-01-01']), '')).toEqual([
		['world', 'dock'],
	]);
});

test('drawPage() draws the places of a day, and an empty drawing for the places of other days', () => {
	const ledger = makePlaces(
		['quay', 'IE', dublin, '2022-01-01'],
		['dock', 'CL', santiago, '2022-02-01'],
	);
	expect(listDrawings(ledger, '2022-01-01')).toEqual([['region', 'quay'], ['world']]);
	expect(listDrawings(ledger, 'seen')).toEqual([
		['region', 'quay'],
		['world', 'dock'],
	]);
});

test('countBeyond() counts the places of the world that are south of its drawing', () => {
	const ledger = makePlaces(
		['quay', 'IE', dublin, '2022-01-01'],
		['dock', 'CL', santiago, '2022-01-01'],
		['station', 'AQ', mcMurdo, '2022-01-01'],
	);
	const [page] = listMapPages(ledger);
	if (!page) throw new RangeError('there is no map page');
	expect(countBeyond(drawPage(ledger, page))).toBe(1);
	expect(countBeyond([])).toBe(0);
});

test('drawMap() links each mark, and says how many places have each status', () => {
	const ledger = makePlaces(['quay', 'IE', dublin, '2022-01-01']);
	const places = ledger.all('places').map((place) => joinPlace(ledger, place));
	const { kind, layers, isClustered, counts } = drawMap('locator', places, ledger);
	expect({ kind, isClustered, counts }).toEqual({
		kind: 'locator',
		isClustered: false,
		counts: [{ statuses: [seen], count: 1 }],
	});
	const links = layers.map(({ marks }) => marks.map(({ id, link }) => [id, link.href]));
	expect(links).toEqual([[['quay', '/places/quay/']], [['quay', '/places/quay/']]]);
});

test.each([
	[2, false],
	[MAX_MARKS + 1, true],
])('drawMap() joins %d places at one point in a cluster: %s', (count, isClustered) => {
	const places = Array.from({ length: count }, (_, i) => `quay-${i}`);
	const ledger = makePlaces(
		...places.map((id): [string, string, LonLat, string] => [id, 'IE', dublin, '2022-01-01']),
	);
	const joined = ledger.all('places').map((place) => joinPlace(ledger, place));
	const drawn = drawMap('region', joined, ledger, '2022-01-01');
	expect(drawn.isClustered).toBe(isClustered);
	for (const { marks } of drawn.layers) {
		expect(marks).toHaveLength(isClustered ? 1 : count);
		expect(marks[0]?.link.href).toBe(isClustered ? '/map/ie/' : '/places/quay-0/');
	}
});

test.each([
	['Europe', [-11, 34.5, 32.5, 61], 'conic'],
	['Indonesia, over the equator', [95, -11, 141, 6], 'azimuthal'],
] as const)('drawMap() says by which projection a region is drawn: %s', (title, bounds, name) => {
	const ledger = makeLedger([], { focus: { title, bounds: [...bounds] } });
	expect(drawMap('region', [], ledger).projection).toBe(name);
	expect(drawMap('world', [], ledger).projection).toBe('equalEarth');
});

test('drawMap() counts for its clusters only the places that it shows', () => {
	const chile = Array.from({ length: MAX_MARKS }, (_, i): [string, string, LonLat, string] => [
		`dock-${i}`,
		'CL',
		[-165 + 22 * (i % 15), -45 + 12 * Math.floor(i / 15)],
		'2022-01-01',
	]);
	const ledger = makePlaces(...chile, ['ice', 'AQ', mcMurdo, '2022-01-01']);
	const places = ledger.all('places').map((place) => joinPlace(ledger, place));
	const countOnLarge = (some: typeof places) =>
		drawMap('world', some, ledger).layers[0]?.marks.length;
	expect(countOnLarge(places)).toBe(MAX_MARKS);
	expect(countOnLarge([...places, ...places.slice(-1)])).toBeLessThan(MAX_MARKS);
});
