import { expect, test } from 'vitest';
import type { Summary } from '../../../src/ledger/summary.ts';
import { describeSummary } from '../../../src/words/describesummary.ts';

const unit = { one: 'quay', many: 'quays' };

const line = (scope: string, ...events: object[]) => ({
	...{ scope, events: events.map((data) => ({ event: { data } })) },
});

const summarise = (parts: object) =>
	({
		numbers: [{ by: { data: { name: 'Harbour board' } }, count: 2, places: [{}] }],
		answered: line('own', { what: 'There is none.' }, { what: 'There was one.' }),
		did: line('country', { brief: 'Searched it' }, { brief: 'Closed it' }),
		...parts,
	}) as unknown as Summary;

test('describeSummary() tells who reports how many, what was answered first and what was done last', () => {
	expect(describeSummary(summarise({}), unit)).toEqual({
		reported: 'Harbour board: 2 quays.',
		answered: 'There is none.',
		did: 'Closed it',
	});
});

test('describeSummary() tells nothing that is of several places, said in general, or weakly sourced', () => {
	const summary = summarise({
		numbers: [{ by: { data: { name: 'Harbour board' } }, count: 2, places: [{}, {}] }],
		answered: line('general', { what: 'There are none anywhere.' }),
		did: line('own', { brief: 'Searched it' }, { brief: 'Closed it', weak: 'One paper only.' }),
	});
	expect(describeSummary(summary, unit)).toEqual({
		...{ reported: undefined, answered: undefined, did: 'Searched it' },
	});
	expect(describeSummary(summarise({ numbers: [], did: line('own') }), unit)).toMatchObject({
		...{ reported: undefined, did: undefined },
	});
});
