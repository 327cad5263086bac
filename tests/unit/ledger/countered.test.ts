import { expect, test } from 'vitest';
import { findPlaceSubject } from '../../../src/ledger/subject.ts';
import { summarise } from '../../../src/ledger/summary.ts';
import { makeLedger, makeRecord } from './records.ts';

const base = [
	makeRecord('places', 'quay', {
		reported: [{ count: 1, by: 'police', asOf: '2022', sources: ['ledger'] }],
	}),
	makeRecord('sources', 'ledger'),
	makeRecord('actors', 'police', { kind: 'government' }),
	makeRecord('actors', 'crew'),
	makeRecord('claims', 'suspected', {
		...{ speaker: 'police', about: ['crew'], places: ['quay'], said: '2022-03-09' },
	}),
];
const find = (said: string) => {
	const answer = makeRecord('claims', 'ruined', {
		...{ speaker: 'crew', about: ['police'], places: ['quay'], said },
	});
	const ledger = makeLedger([...base, answer]);
	return summarise(ledger, findPlaceSubject(ledger, ledger.get('places', 'quay'))).claim?.claim.id;
};

test('summarise() has the accused not say so who accuse in turn those that accused them first', () => {
	expect(find('2023-12-01')).toBe('suspected');
});

test('summarise() has those say so who accused first', () => {
	expect(find('2022-01-01')).toBe('ruined');
});
