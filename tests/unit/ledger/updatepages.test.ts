import { expect, test } from 'vitest';
import { listUpdates } from '../../../src/ledger/update.ts';
import { groupByMonth } from '../../../src/ledger/updatepages.ts';
import { makeRecord } from './records.ts';

test('groupByMonth() groups what is new by month and day, and counts each kind', () => {
	const one = makeRecord('events', 'one', { added: '2024-05-03' });
	const two = makeRecord('events', 'two', { added: '2024-04-30' });
	const three = makeRecord('events', 'three', { added: '2024-05-01' });
	const [first, second, third] = listUpdates([], [one, two, three]);
	expect(groupByMonth([first!, second!, third!])).toEqual([
		{
			month: '2024-05',
			days: [
				{ day: '2024-05-03', updates: [first] },
				{ day: '2024-05-01', updates: [second] },
			],
			many: { story: 0, event: 2, correction: 0 },
		},
		{
			month: '2024-04',
			days: [{ day: '2024-04-30', updates: [third] }],
			many: { story: 0, event: 1, correction: 0 },
		},
	]);
});
