import { expect, test } from 'vitest';
import {
	findBlock,
	findNewest,
	PAGE_SIZE,
	type EventBlock,
} from '../../../src/explorer/eventblock.ts';

const block: EventBlock = {
	events: [
		{ id: 'found', day: '2020-02-29', when: 'February 2020', what: 'It was found.' },
		{ id: 'said', day: '2020-03-01', when: '1 March 2020', what: 'Somebody spoke.' },
		{ id: 'dug', day: '2021-12-31', when: '2021', what: 'Somebody dug.' },
	],
	places: [[0, 2], [1]],
};

test('findBlock() puts PAGE_SIZE places into a block', () => {
	expect([0, PAGE_SIZE - 1, PAGE_SIZE, 2 * PAGE_SIZE].map(findBlock)).toEqual([0, 0, 1, 2]);
});

test('findNewest() counts an event from its day', () => {
	const newest = (place: number, day: string) => findNewest(block, place, day)?.id;
	expect(
		['2020-02-28', '2020-02-29', '2021-12-30', '2021-12-31'].map((day) => newest(0, day)),
	).toEqual([undefined, 'found', 'found', 'dug']);
	expect(newest(PAGE_SIZE + 1, '2023-01-01')).toBe('said');
});

test('findNewest() reports a place that is not in the block', () => {
	expect(() => findNewest(block, 2, '2023-01-01')).toThrow(
		new RangeError('the block has no place 2'),
	);
});
