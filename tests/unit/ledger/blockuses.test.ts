import { expect, test } from 'vitest';
import { countBlockUses } from '../../../src/ledger/blockuses.ts';
import type { Ledger } from '../../../src/ledger/join.ts';

test('countBlockUses() counts the stories in which each block stands', () => {
	const bodies = ['<Cite source="a" /> <Cite source="b" />', '<Quay id="c" /> <Cite source="a" />'];
	const ledger = { all: () => bodies.map((body) => ({ body })) } as unknown as Ledger;
	expect([...countBlockUses(ledger)]).toEqual([
		['Cite', 2],
		['Quay', 1],
	]);
});
