import { expect, test } from 'vitest';
import { collectEventBlocks } from '../../../src/explorer/collectevents.ts';
import { findBlock, findNewest, PAGE_SIZE } from '../../../src/explorer/eventblock.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

test('collectEventBlocks() lists the events at each place, the newest last', () => {
	const ledger = makeLedger([
		makeRecord('places', 'a', { city: 'A' }),
		makeRecord('places', 'b', { city: 'B' }),
		makeRecord('places', 'c', { city: 'C' }),
		makeRecord('events', 'later', { date: '2022-02', what: 'Both.', places: ['b', 'a'] }),
		makeRecord('events', 'earlier', {
			...{ date: '../2022-01-05', what: 'One.' },
			changes: [{ status: 'seen', places: ['b'] }],
		}),
		makeRecord('events', 'elsewhere', { date: '2022-01-01', what: 'None.' }),
	]);
	expect(collectEventBlocks(ledger)).toEqual([
		{
			events: [
				{ id: 'later', day: '2022-02-28', when: 'February 2022', what: 'Both.' },
				{ id: 'earlier', day: '2022-01-05', when: 'by 5 January 2022', what: 'One.' },
			],
			places: [[0], [1, 0], []],
		},
	]);
});

test.each([
	[PAGE_SIZE, [PAGE_SIZE]],
	[PAGE_SIZE + 1, [PAGE_SIZE, 1]],
])(
	'collectEventBlocks() divides %d places into blocks in which findNewest() finds their events',
	(count, sizes) => {
		const cities = Array.from({ length: count }, (_, i) => `quay-${String(i).padStart(3, '0')}`);
		const ledger = makeLedger(
			cities.flatMap((city) => [
				makeRecord('places', city, { city }),
				makeRecord('events', `at-${city}`, { places: [city] }),
			]),
		);
		const blocks = collectEventBlocks(ledger);
		expect(blocks.map(({ places }) => places.length)).toEqual(sizes);
		for (const [i, city] of cities.entries()) {
			const block = blocks[findBlock(i)];
			expect(block && findNewest(block, i, '2022-12-31')?.id).toBe(`at-${city}`);
		}
	},
);
