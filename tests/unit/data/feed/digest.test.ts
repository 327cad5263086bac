import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/data/feed/digest.ts';
import { listAllUpdates } from '../../../../src/ledger/update.ts';
import { groupByMonth } from '../../../../src/ledger/updatepages.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

test('writeDigest() writes what came in a month, whole', () => {
	const ledger = makeLedger(
		[
			makeRecord('stories', 'one', {
				title: 'The second ledger',
				dek: 'A paper counted barrels in a bay. The harbour says that none is there, and that none ever was.',
				published: '2024-05-01',
				corrections: [{ date: '2024-05-02', was: 'We said red.', now: 'It is blue.' }],
			}),
			makeRecord('events', 'found', {
				what: 'Divers found a barrel.',
				date: '2021-04',
				sources: ['ledger'],
				weak: 'One paper only.',
				added: '2024-05-03',
			}),
			makeRecord('sources', 'ledger', { publisher: 'The Tide', published: '2022-06-30' }),
		],
		{ title: 'Quays' },
	);
	const [month] = groupByMonth(listAllUpdates(ledger));
	expect(writeDigest(ledger, month!, new URL('https://quays.example/'))).toBe(`What is new, May 2024
Quays
https://quays.example/changes/2024-05/

New stories
-----------

The second ledger
A paper counted barrels in a bay. The harbour says that none is there,
and that none ever was.
https://quays.example/stories/one/

Corrections
-----------

The second ledger
What was wrong: We said red. What it says now: It is blue.
https://quays.example/stories/one/

Events added to the record
--------------------------

April 2021: Divers found a barrel.
Weakly sourced: see the page.
Sources: The Tide, 30 June 2022
https://quays.example/timeline/#found
`);
});

test('writeDigest() counts what came in great number, events only on the day on which the site began', () => {
	const many = Array.from({ length: 13 }, (_, i) => `${i}`);
	const event = { what: 'Divers found a barrel.', date: '2021-04', sources: ['paper'] };
	const ledger = makeLedger([
		makeRecord('sources', 'paper', {}),
		...many.map((id) => makeRecord('claims', id, { added: '2024-05-03' })),
		...many.map((id) => makeRecord('events', id, { ...event, added: '2024-05-01' })),
		makeRecord('events', 'later', { ...event, added: '2024-05-03' }),
	]);
	const [month] = groupByMonth(listAllUpdates(ledger));
	const base = new URL('https://quays.example/');
	const tail = (first?: string) => writeDigest(ledger, month!, base, first).split('\n\n').slice(1);
	const page = 'https://quays.example/changes/2024-05/';
	expect(tail('2024-05-01')).toEqual([
		expect.stringMatching(/^Events added/),
		expect.stringMatching(/#later$/),
		`13 events came.\n${page}`,
		expect.stringMatching(/^Other records/),
		`13 claims came.\n${page}\n`,
	]);
	expect(tail()).toHaveLength(17);
});
