import { expect, test } from 'vitest';
import { describeSource } from '../../../src/words/describesource.ts';
import { makeRecord } from '../ledger/records.ts';

const describe = (title: string) =>
	describeSource(
		makeRecord('sources', 'one', { publisher: 'The Tide', title, published: '2022-09' }),
		'en-GB',
	);

test('describeSource() says what the source is, and what its page holds', () => {
	expect(describe('The ledger')).toBe(
		'The Tide, “The ledger”, September 2022. Every statement of this site that rests on it.',
	);
});

test('describeSource() cuts a long title after a word, so that the date stays', () => {
	const text = describe('ledger '.repeat(40).trim());
	expect(text).toMatch(/^The Tide, “(ledger )+ledger…”, September 2022\.$/);
	expect(text.length).toBeLessThanOrEqual(160);
	expect(text.length).toBeGreaterThan(150);
});
