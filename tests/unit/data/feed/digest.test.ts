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
