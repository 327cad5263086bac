import { expect, test } from 'vitest';
import { listSteps } from '../../../src/explorer/steps.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const places = ['quay', 'pier'].map((id) => makeRecord('places', id));

test('listSteps() tells what changed by each day that has a map page, and where', () => {
	const ledger = makeLedger([
		...places,
		makeRecord('events', 'seen', {
			date: '2022-02',
			changes: [{ status: 'reported', places: ['quay', 'pier'] }],
		}),
		makeRecord('events', 'shut', {
			date: '2022-05-01',
			kind: 'order',
			changes: [{ status: 'closed', places: ['pier'] }],
		}),
		makeRecord('events', 'said', { date: '2022-05-01', kind: 'statement' }),
	]);
	expect(
		listSteps(ledger).map(({ day, events, places }) => [
			day,
			events.map(({ id }) => id),
			...places,
		]),
	).toEqual([
		['2022-02-28', ['seen'], 'quay', 'pier'],
		['2022-05-01', ['shut'], 'pier'],
	]);
});

test('listSteps() puts what was decided before what was looked into, and that before what was said', () => {
	const kinds = ['report', 'statement', 'investigation', 'denial', 'finding', 'order'] as const;
	const events = kinds.map((kind) =>
		makeRecord('events', kind, {
			...{ date: '2022-05-01', kind },
			changes: [{ status: 'reported', places: ['quay'] }],
		}),
	);
	const [step] = listSteps(makeLedger([...places, ...events]));
	expect(step?.events.map(({ id }) => id)).toEqual([...kinds].reverse());
});

test('listSteps() gathers what changed in a month where the ends of months have the pages', () => {
	const events = Array.from({ length: 61 }, (_, i) =>
		makeRecord('events', `event-${i}`, {
			date: new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10),
			changes: [{ status: i % 2 === 0 ? 'seen' : 'denied', places: ['quay'] }],
		}),
	);
	const steps = listSteps(makeLedger([...places, ...events]));
	expect(steps.map(({ day, events }) => [day, events.length])).toEqual([
		['2022-01-31', 31],
		['2022-02-28', 28],
		['2022-03-31', 2],
	]);
});
