import { expect, test } from 'vitest';
import {
	rowEvents,
	rowPlaces,
	type FacetRecords,
} from '../../../../src/ledger/facets/facetrows.ts';

const event = (id: string, data: Partial<FacetRecords['events'][number]['data']>) => ({
	id,
	data: {
		...{ date: '2022-10-26', kind: 'report' },
		...{ countries: [], places: [], tags: [], figures: [], changes: [] },
		...data,
	},
});

const records: FacetRecords = {
	statuses: [
		{ id: 'seen', data: { order: 1 } },
		{ id: 'closed', data: { order: 2 } },
	],
	places: [
		{ id: 'quay', data: { country: 'IE', tags: ['port'], reported: [{ count: 3 }, { count: 9 }] } },
		{ id: 'pier', data: { number: {}, tags: [], reported: [] } },
	],
	events: [
		event('seen-first', {
			changes: [{ status: 'seen', places: ['quay', 'pier'], additional: false }],
		}),
		event('shut', {
			...{ date: '2023', kind: 'order', countries: ['NL'], places: ['quay'], tags: ['by-letter'] },
			changes: [{ status: 'closed', places: ['quay'], additional: false }],
		}),
		event('raid', {
			...{ date: '2024-05', places: ['pier'] },
			figures: [
				{ unit: 'posts', value: 4 },
				{ unit: 'boats', value: 7 },
			],
		}),
	],
	updated: '2024-12-31',
	unit: 'posts',
};

test('an event is of the countries that it names and of its places, and has the number in the unit of the site', () => {
	expect(rowEvents(records).slice(1)).toEqual([
		{
			id: 'shut',
			parts: [
				{
					...{ status: ['closed'], country: ['NL', 'IE'], year: ['2023'], number: [] },
					...{ kind: ['order'], tag: ['by-letter'] },
				},
			],
		},
		{
			id: 'raid',
			parts: [
				{
					...{ status: [], country: ['XZ'], year: ['2024'], number: ['4'] },
					...{ kind: ['report'], tag: [] },
				},
			],
		},
	]);
});

test('a place has its statuses and its first number of the day, and a part for each kind and year of its events', () => {
	const own = { status: ['closed'], country: ['IE'], number: ['3'] };
	const counted = { status: ['seen'], country: ['XZ'], number: ['4'] };
	expect(rowPlaces(records)).toEqual([
		{
			id: 'quay',
			parts: [
				{ ...own, year: ['2022'], kind: ['report'], tag: ['port'] },
				{ ...own, year: ['2023'], kind: ['order'], tag: ['port', 'by-letter'] },
			],
		},
		{
			id: 'pier',
			parts: [
				{ ...counted, year: ['2022'], kind: ['report'], tag: [] },
				{ ...counted, year: ['2024'], kind: ['report'], tag: [] },
			],
		},
	]);
});

test('what comes after the day of the facts is not counted, and a place without events keeps its values', () => {
	const early = { ...records, updated: '2024-01-01', events: records.events.slice(2) };
	expect(rowPlaces(early).map(({ parts }) => parts)).toEqual([
		[{ status: [], country: ['IE'], number: ['3'], year: [], kind: [], tag: ['port'] }],
		[{ status: [], country: ['XZ'], number: ['0'], year: ['2024'], kind: ['report'], tag: [] }],
	]);
});
