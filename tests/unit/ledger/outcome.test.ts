import { expect, test } from 'vitest';
import {
	countOutcomes,
	groupOutcomes,
	isSilent,
	listGeneralDenials,
	listOutcomes,
} from '../../../src/ledger/outcome.ts';
import { makeActLedger } from './acts.ts';
import { makeRecord } from './records.ts';

type Fields = Parameters<typeof makeRecord<'events'>>[2];
const event = (id: string, data: Fields) =>
	makeRecord('events', id, { countries: ['IE'], ...data });

const rowsOf = (choice: Parameters<typeof listOutcomes>[1]) =>
	listOutcomes(
		makeActLedger(
			makeRecord('events', 'both', {
				date: '2021',
				kind: 'finding',
				places: ['quay'],
				countries: ['PT', 'AT'],
			}),
			makeRecord('events', 'later', { date: '2022', countries: ['PT'] }),
			makeRecord('places', 'bank', { country: undefined, positionNote: 'At sea.' }),
			makeRecord('places', 'alone', { country: 'AX' }),
		),
		choice,
	).map(({ name, places, newest }) => `${name}, ${places}, ${newest?.id}`);

test('listOutcomes() has a row for each country of an event and of its places, sorted as the language sorts', () => {
	expect(rowsOf({})).toEqual([
		'Åland Islands, 1, undefined',
		'Austria, 0, both',
		'Ireland, 2, both',
		'Portugal, 0, later',
	]);
});

test('listOutcomes() has only the rows that are asked for', () => {
	expect(rowsOf({ except: ['AX', 'PT'] })).toEqual(['Austria, 0, both', 'Ireland, 2, both']);
	expect(rowsOf({ countries: ['PT', 'AT'] })).toEqual(['Austria, 0, both', 'Portugal, 0, later']);
});

test('listGeneralDenials() finds the denials of no one country', () => {
	const ledger = makeActLedger(
		makeRecord('events', 'of-all', { kind: 'denial' }),
		makeRecord('events', 'of-quay', { kind: 'denial', places: ['quay'] }),
		event('of-country', { kind: 'denial' }),
		makeRecord('events', 'report'),
	);
	expect(listGeneralDenials(ledger).map(({ event }) => event.id)).toEqual(['of-all']);
});

test('isSilent() is true of a country of which there are only reports, and of no other', () => {
	const ledger = makeActLedger(
		event('told', { kind: 'report', countries: ['IE', 'PT', 'AT'] }),
		event('no', { kind: 'denial', countries: ['PT'] }),
		event('sought', { kind: 'investigation', countries: ['AT'] }),
	);
	const silent = listOutcomes(ledger, {}).filter(isSilent);
	expect(silent.map(({ name }) => name)).toEqual(['Ireland']);
});

test('countOutcomes() counts rows, not events, a judgment as a finding, and no denial of those accused as an act', () => {
	const ledger = makeActLedger(
		event('one', { kind: 'investigation' }),
		event('two', { kind: 'investigation', countries: ['IE', 'AT'] }),
		event('three', { kind: 'order' }),
		event('found', { kind: 'finding' }),
		event('judged', { kind: 'judgment', countries: ['IE', 'AT'] }),
		event('no', { kind: 'denial', countries: ['PT'] }),
	);
	expect(countOutcomes(listOutcomes(ledger, {}))).toEqual({
		...{ countries: 3, placeless: 2, inquiry: 2, finding: 2, order: 1, charge: 0, none: 1 },
	});
});

test('groupOutcomes() puts a country into each group that it belongs to', () => {
	const ledger = makeActLedger(
		event('one', { kind: 'investigation', countries: ['IE', 'AT'] }),
		event('two', { kind: 'order' }),
		event('no', { kind: 'denial', countries: ['PT'] }),
	);
	const groups = groupOutcomes(listOutcomes(ledger, {}));
	const codes = Object.entries(groups).map(([name, rows]) => [name, rows.map(({ code }) => code)]);
	expect(Object.fromEntries(codes)).toEqual({
		...{ inquiry: ['AT', 'IE'], order: ['IE'], charge: [], finding: [], none: ['PT'] },
	});
});
