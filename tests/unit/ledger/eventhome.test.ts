import { expect, test } from 'vitest';
import { findEventHome } from '../../../src/ledger/eventhome.ts';
import { makeLedger, makeRecord } from './records.ts';

test('findEventHome() gives the page of the timeline that shows an event whole, at its id', () => {
	const few = makeLedger([makeRecord('events', 'seen', { date: '2022-02-01' })]);
	expect(findEventHome(few, 'seen')).toBe('/timeline/#seen');
	const many = Array.from({ length: 61 }, (_, i) =>
		makeRecord('events', `seen-${i}`, { date: i < 40 ? '2021' : '2022-02-01' }),
	);
	expect(findEventHome(makeLedger(many), 'seen-60')).toBe('/timeline/2022/#seen-60');
});
