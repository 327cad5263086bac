import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/explorer/charttimes.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const undated = { said: undefined, sources: [{ source: 'leaflet' }] };
const ledger = makeLedger([
	makeRecord('actors', 'captain', { name: 'The captain' }),
	makeRecord('actors', 'owner', { name: 'The owner' }),
	makeRecord('actors', 'teller', { name: 'A teller' }),
	makeRecord('sources', 'leaflet', { published: undefined }),
	makeRecord('sources', 'pamphlet', { published: undefined }),
	makeRecord('sources', 'log', { published: '2019-07-06' }),
	makeRecord('events', 'search', { date: '2019-07-02' }),
	makeRecord('claims', 'sunk', {
		...{ speaker: 'captain', said: '2019-07-05', sources: [{ source: 'log' }] },
	}),
	makeRecord('claims', 'sold', { ...undated, speaker: 'owner' }),
	makeRecord('claims', 'rumour', { ...undated, speaker: 'owner' }),
	makeRecord('claims', 'burnt', {
		...{ speaker: 'teller', said: undefined, sources: [{ source: 'pamphlet' }] },
	}),
	makeRecord('places', 'harbour'),
	makeRecord('claims', 'seen', { ...undated, speaker: 'owner', places: ['harbour'] }),
	makeRecord('disagreements', 'fate', {
		question: 'What became of her?',
		sides: [
			{ claim: 'sunk', says: 'She sank.', sources: ['log'] },
			{ claim: 'sold', says: 'She was sold.', sources: ['leaflet'] },
			{ claim: 'burnt', says: 'She burnt.', sources: ['pamphlet'] },
		],
	}),
]);

describe('findTimes()', () => {
	test('shows when a record is from, and asks no question of one that has a date', () => {
		const found = findTimes(ledger, ledger.get('claims', 'sunk'));
		expect(found).toMatchObject({ title: 'When it was said', question: undefined });
		expect(found!.times.rows.map(({ label }) => label)).toEqual(['This claim']);
	});

	test('shows for a claim without a date when each side of its question spoke', () => {
		const found = findTimes(ledger, ledger.get('claims', 'sold'));
		expect(found).toMatchObject({ title: 'When each side spoke', question: { id: 'fate' } });
		expect(found!.times.rows).toMatchObject([
			{ label: 'The captain', span: ['2019-07-05', '2019-07-05'], undated: 0 },
			{ label: 'The owner', span: undefined, undated: 1 },
			{ label: 'A teller', span: undefined, undated: 1 },
		]);
	});

	test('shows nothing for a claim without a date that is no side of a question', () => {
		expect(findTimes(ledger, ledger.get('claims', 'rumour'))).toBeUndefined();
	});

	test('finds the question of an actor and of a source by their claims', () => {
		const records = [ledger.get('actors', 'teller'), ledger.get('sources', 'pamphlet')];
		for (const record of records)
			expect(findTimes(ledger, record)).toMatchObject({ question: { id: 'fate' } });
	});

	test('leaves a claim of a place to the map', () => {
		expect(findTimes(ledger, ledger.get('claims', 'seen'))).toBeUndefined();
	});
});
