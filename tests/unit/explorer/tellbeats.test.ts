import { expect, test } from 'vitest';
import { tellBeats } from '../../../src/explorer/tellbeats.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const make = (positions: Record<string, [number, number]>) =>
	makeLedger([
		...Object.entries(positions).map(([id, position]) =>
			makeRecord('places', id, { city: id, position }),
		),
		makeRecord('statuses', 'reported', { label: 'Reported' }),
		makeRecord('statuses', 'lost', { label: 'Not found', order: 2, mark: 'cross' }),
		makeRecord('sources', 'ledger'),
		makeRecord('actors', 'board'),
		makeRecord('events', 'seen', {
			date: '2022-02',
			changes: [{ status: 'reported', places: Object.keys(positions) }],
		}),
		makeRecord('events', 'lost', {
			date: '2022-05-01',
			changes: [{ status: 'lost', places: Object.keys(positions).slice(0, 1), additional: true }],
		}),
	]);

const tell = (positions: Record<string, [number, number]>) => {
	const ledger = make(positions);
	return tellBeats(ledger, ledger.all('events'), ledger.all('places'));
};

test('tellBeats() draws a frame for each event, in which every mark and label stands at the same spot', () => {
	const { drawing, beats } = tell({ dublin: [-6.26, 53.35], cork: [-8.47, 51.9] });
	expect(beats.map(({ event }) => event.id)).toEqual(['seen', 'lost']);
	const [first, last] = drawing.frames.map(({ marks }) =>
		marks.map(({ id, x, y, r, label }) => ({ id, x, y, r, label })),
	);
	expect(first?.map(({ id }) => id)).toEqual(['cork', 'dublin']);
	expect(last).toEqual(first);
	expect(drawing.frames.map(({ marks }) => marks.map(({ shares }) => shares.length))).toEqual([
		[1, 1],
		[1, 2],
	]);
});

test('tellBeats() says the state of the places of each frame in words', () => {
	const { drawing } = tell({ dublin: [-6.26, 53.35], cork: [-8.47, 51.9] });
	const states = drawing.frames.map((frame) =>
		frame.states.map(({ statuses, places }) => [
			statuses.map(({ id }) => id).join(' '),
			...places.map(({ place }) => place.id),
		]),
	);
	expect(states).toEqual([
		[['reported', 'cork', 'dublin']],
		[
			['reported', 'cork'],
			['reported lost', 'dublin'],
		],
	]);
});

test('tellBeats() joins places that have no room of their own, and counts those that are known', () => {
	const one = Array.from({ length: 12 }, (_, i) => [`pier-${i}`, [-6.26, 53.35]]);
	const { drawing } = tell(Object.fromEntries(one));
	const marks = drawing.frames.map((frame) =>
		frame.marks
			.filter(({ isCluster }) => isCluster)
			.map(({ count, label }) => [count, label?.text]),
	);
	expect(marks).toEqual([[[12, '12']], [[12, '12']]]);
});

test('tellBeats() draws the same again from the same', () => {
	const positions: Record<string, [number, number]> = { suva: [178.44, -18.14] };
	expect(tell(positions).drawing).toEqual(tell(positions).drawing);
});

test('tellBeats() draws four larger than others, since they stand in one row', () => {
	const ledger = make({ dublin: [-6.26, 53.35] });
	const [seen, lost] = ledger.all('events');
	const draw = (count: number) =>
		tellBeats(ledger, [seen!, lost!, seen!, lost!, seen!].slice(0, count), ledger.all('places'))
			.drawing;
	expect([2, 3, 4, 5].map((count) => draw(count).size / draw(2).size)).toEqual([1, 1, 1.25, 1]);
});
