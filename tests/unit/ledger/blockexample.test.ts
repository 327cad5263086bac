import { expect, test } from 'vitest';
import { findBlockExample } from '../../../src/ledger/blockexample.ts';
import type { Ledger } from '../../../src/ledger/join.ts';
import { siteBlocks } from '../../../src/schema/blockrules.ts';

/** A ledger with these stories and claims. */
const make = (bodies: string[], claims: string[] = []) =>
	({
		blocks: siteBlocks,
		all: (name: string) =>
			name === 'stories' ? bodies.map((body) => ({ body })) : claims.map((id) => ({ id })),
	}) as unknown as Ledger;

test('findBlockExample() takes the shortest use in a story', () => {
	const ledger = make([
		'<Quote speaker="board" source="a">No, never</Quote>',
		'<Quote speaker="b" source="c">No</Quote>',
	]);
	expect(findBlockExample(ledger, 'Quote')).toEqual({
		attributes: { speaker: 'b', source: 'c' },
		text: 'No',
		written: '<Quote speaker="b" source="c">No</Quote>',
	});
});

test('findBlockExample() makes one of a record where no story has any', () => {
	expect(findBlockExample(make([], ['one', 'two']), 'Claim')).toEqual({
		attributes: { id: 'one' },
		text: '',
		written: '<Claim id="one" />',
	});
});

test.each(['Photo', 'Timeline', 'Unknown'] as const)(
	'findBlockExample() makes none of %s',
	(name) => {
		expect(findBlockExample(make([], ['one']), name)).toBeUndefined();
	},
);
