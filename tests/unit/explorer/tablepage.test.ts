import { expect, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/explorer/eventblock.ts';
import {
	MOST_ROWS,
	isByCountry,
	isLarge,
	listCountryRows,
	listNamed,
	listTablePages,
} from '../../../src/explorer/tablepage.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const statuses = [
	makeRecord('statuses', 'seen', { order: 1 }),
	makeRecord('statuses', 'denied', { order: 2 }),
	makeRecord('statuses', 'never-given', { order: 3 }),
];
const board = makeRecord('actors', 'board');

/** A ledger of so many places in Ireland, each with the status “seen” since 1 November 2022. */
function makePlaces(count: number) {
	const ids = Array.from({ length: count }, (_, i) => `quay-${i}`);
	const places = ids.map((id) => makeRecord('places', id, { city: id }));
	const changes = count > 0 ? [{ status: 'seen', places: ids }] : [];
	const event = makeRecord('events', 'found', { date: '2022-11-01', changes });
	return makeLedger([...statuses, board, ...places, event]);
}

/** The path, the number and the number of places of each page of a map page’s table. */
const listPages = (ledger: ReturnType<typeof makePlaces>, id: string) =>
	listTablePages(ledger)
		.filter(({ page }) => page.id === id)
		.map(({ path, parts, number }) => [path, number, parts[number - 1]?.length]);

test.each([
	[PAGE_SIZE - 1, [['ie', 1, PAGE_SIZE - 1]]],
	[PAGE_SIZE, [['ie', 1, PAGE_SIZE]]],
	[
		PAGE_SIZE + 1,
		[
			['ie', 1, MOST_ROWS],
			['ie/2', 2, PAGE_SIZE + 1 - MOST_ROWS],
		],
	],
	[
		2 * MOST_ROWS + 1,
		[
			['ie', 1, MOST_ROWS],
			['ie/2', 2, MOST_ROWS],
			['ie/3', 3, 1],
		],
	],
])('listTablePages() divides the table of a country with %d places', (count, pages) => {
	const ledger = makePlaces(count);
	expect(listPages(ledger, 'ie')).toEqual(pages);
	const { page, parts } = listTablePages(ledger).find(({ path }) => path === 'ie') ?? {};
	expect(parts?.flat()).toEqual(page?.places);
});

test.each([PAGE_SIZE - 1, PAGE_SIZE, PAGE_SIZE + 1, 2 * PAGE_SIZE + 1])(
	'listTablePages() gives the map of all places one page: %d places',
	(count) => {
		const ledger = makePlaces(count);
		expect(listPages(ledger, '')).toEqual([[undefined, 1, count]]);
		expect(listPages(ledger, '2022-11-01')).toEqual([['2022-11-01', 1, count]]);
	},
);

test('listTablePages() gives a map without a place one page with an empty part', () => {
	const pages = listTablePages(makePlaces(0));
	expect(pages.map(({ path, parts, number }) => ({ path, parts, number }))).toEqual([
		{ path: undefined, parts: [[]], number: 1 },
	]);
});

test('isByCountry() is true of a map of all places with more than one page of them', () => {
	const areByCountry = (count: number) => {
		const ledger = makePlaces(count);
		const pages = listTablePages(ledger).map(({ page }) => page);
		return pages.filter((page) => isByCountry(ledger, page)).map(({ id }) => id);
	};
	expect([isLarge(makePlaces(PAGE_SIZE)), isLarge(makePlaces(PAGE_SIZE + 1))]).toEqual([
		false,
		true,
	]);
	expect(areByCountry(PAGE_SIZE)).toEqual([]);
	expect(areByCountry(PAGE_SIZE + 1)).toEqual(['', '2022-11-01']);
});

test('listNamed() lists the statuses that events give on today’s map, and its own on that of a status', () => {
	const ledger = makePlaces(1);
	const named = listTablePages(ledger).map(({ page }) => [
		page.id,
		...listNamed(ledger, page).map(({ id }) => id),
	]);
	expect(named).toEqual([['', 'seen'], ['2022-11-01'], ['the-coast'], ['ie'], ['seen', 'seen']]);
});

test('listCountryRows() lists every country of the ledger, with the places of the map page', () => {
	const change = (id: string, date: string, places: string[], status = 'seen') =>
		makeRecord('events', id, { date, changes: [{ status, places }] });
	const ledger = makeLedger([
		...statuses,
		board,
		makeRecord('places', 'salt-quay'),
		makeRecord('places', 'old-pier'),
		makeRecord('places', 'far-dock', { country: 'CL', position: [-70.6, -33.4] }),
		change('found', '2022-11-01', ['salt-quay', 'old-pier']),
		change('denied', '2022-12-01', ['old-pier'], 'denied'),
		change('found-later', '2022-12-24', ['far-dock']),
	]);
	const rowsOf = (id: string) =>
		listTablePages(ledger)
			.filter(({ page }) => page.id === id)
			.flatMap(({ page }) => listCountryRows(ledger, page))
			.map(({ code, name, places, counts }) => [
				...[code, name, places],
				...counts.map(
					({ statuses, count }) => `${count} ${statuses.map(({ id }) => id).join(' ')}`,
				),
			]);
	expect(rowsOf('2022-12-01')).toEqual([
		['CL', 'Chile', 0],
		['IE', 'Ireland', 2, '1 seen', '1 denied'],
	]);
	expect(rowsOf('2022-12-24')).toEqual([
		['CL', 'Chile', 1, '1 seen'],
		['IE', 'Ireland', 2, '1 seen', '1 denied'],
	]);
});
