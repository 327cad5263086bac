import { expect, test } from 'vitest';
import { describeStepAt } from '../../../src/explorer/stepdata.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const sources = ['tide', 'ledger'].map((id) =>
	makeRecord('sources', id, { publisher: id, published: '2022-05-02' }),
);
const statuses = [
	makeRecord('statuses', 'reported', { label: 'Reported' }),
	makeRecord('statuses', 'closed', { label: 'Ordered closed', order: 2 }),
];
const cities = ['Quay', 'Pier', 'Mole', 'Dock', 'Spit', 'Head', 'Cape'];
const places = cities.map((city) => makeRecord('places', city.toLowerCase(), { city }));
const ids = places.map(({ id }) => id);

test('describeStepAt() tells date, what happened, where, and on which source it rests', () => {
	const shut = makeRecord('events', 'shut', {
		...{ what: 'The board told both to close.', kind: 'order', date: '../2022-05-01' },
		sources: ['tide', 'ledger'],
		changes: [{ status: 'closed', places: ['quay', 'pier'] }],
	});
	const found = makeRecord('events', 'found', {
		...{ what: 'Divers found it.', kind: 'finding', date: '2022-05-01', sources: ['tide'] },
		changes: [{ status: 'reported', places: ['mole'], additional: true }],
	});
	const ledger = makeLedger([...sources, ...statuses, ...places, shut, found]);
	expect(describeStepAt(ledger, '2022-06-01')).toEqual({
		day: '2022-05-01',
		says: '1 May 2022: ordered closed, Quay and Pier; also reported, Mole',
		pace: 2500,
		events: [
			{
				id: 'shut',
				when: 'By 1 May 2022: ',
				what: 'The board told both to close.',
				change: 'Ordered closed: Quay, Pier.',
				source: 'tide',
				by: 'tide, 2 May 2022',
				rest: '1 more source',
			},
			{
				id: 'found',
				when: '',
				what: 'Divers found it.',
				change: 'Reported: Mole. The earlier status stands, too.',
				source: 'tide',
				by: 'tide, 2 May 2022',
				rest: 'in the timeline',
			},
		],
		more: 0,
		next: '',
	});
	expect(describeStepAt(ledger, '2022-04-30')).toBeUndefined();
});

test('describeStepAt() tells three events, counts the others, and counts places that are too many to name', () => {
	const events = ids.slice(0, 4).map((id, i) =>
		makeRecord('events', `event-${i}`, {
			...{ what: 'It was seen at the water there.', date: '2022-05-01' },
			changes: [{ status: 'reported', places: i === 0 ? ids : [id] }],
		}),
	);
	const step = describeStepAt(
		makeLedger([...sources, ...statuses, ...places, ...events]),
		'2022-05-01',
	);
	expect([step?.says, step?.pace, step?.events.length, step?.more, step?.next]).toEqual([
		'1 May 2022: reported, 7 places; reported, Pier; reported, Mole; 1 more event',
		3 * 7 * 250,
		3,
		1,
		'event-3',
	]);
});
