import { expect, test } from 'vitest';
import { countOutcomes, listGeneralDenials, listOutcomes } from '../../../src/ledger/outcome.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { makeLedger, makeRecord } from './records.ts';

const always = [
	makeRecord('sources', 'ledger'),
	makeRecord('actors', 'board', { kind: 'government', country: 'IE' }),
	makeRecord('actors', 'embassy', { kind: 'government', country: 'PT' }),
	makeRecord('actors', 'paper', { kind: 'outlet', country: 'IE' }),
	makeRecord('places', 'quay', { country: 'IE' }),
	makeRecord('places', 'pier', { country: 'IE' }),
];
const join = (...events: Entry[]) => makeLedger([...always, ...events]);

/** Each cell of a row as its columns and its events; “?” stands after an inquiry of which no outcome is known. */
function tell(...events: Entry[]): string[] {
	const [row] = listOutcomes(join(...events), { countries: ['IE'] });
	return row!.cells.map(({ columns, outcomes }) => {
		const ids = outcomes.map(({ event, isOpen }) => event.id + (isOpen ? '?' : ''));
		return `${columns.join(' ')}: ${ids.join(', ')}`;
	});
}

type Fields = Parameters<typeof makeRecord<'events'>>[2];
const event = (id: string, data: Fields) =>
	makeRecord('events', id, { countries: ['IE'], ...data });

test('listOutcomes() puts each kind of event into its column, in order', () => {
	expect(
		tell(
			event('told', { kind: 'report', date: '2020' }),
			event('sought', { kind: 'investigation', date: '2021' }),
			event('saw', { kind: 'finding', date: '2022-01' }),
			event('closed', { kind: 'order', date: '2022-02' }),
			event('accused', { kind: 'charge', date: '2022-03' }),
			event('admitted', { kind: 'plea', date: '2022-04' }),
			event('judged', { kind: 'judgment', date: '2022-05' }),
			event('spoke', { kind: 'statement', date: '2022-06' }),
			event('no', { kind: 'denial', date: '2022-07' }),
		),
	).toEqual([
		'looked: sought',
		'found: saw, admitted, judged',
		'did: closed, accused',
		'answered: no',
	]);
});

test('listOutcomes() has one cell for a country whose authorities are not known to have acted', () => {
	expect(tell(event('told', { kind: 'report' }))).toEqual(['looked found did: ', 'answered: ']);
});

test('listOutcomes() tells the denial of a host from that of those accused, and leaves out what a paper found', () => {
	expect(
		tell(
			event('of-host', { kind: 'denial', actors: ['board'] }),
			event('of-guest', { kind: 'denial', actors: ['embassy', 'board'] }),
			event('of-paper', { kind: 'finding', actors: ['paper'] }),
			event('of-others', { kind: 'order', actors: ['embassy'] }),
		),
	).toEqual(['looked: ', 'found: of-host', 'did: ', 'answered: of-guest']);
});

test('listOutcomes() shows a statement only where it has words for the cell', () => {
	expect(
		tell(
			event('called', { kind: 'statement', actors: ['board'], brief: 'Called it in' }),
			event('ceased', { kind: 'statement', actors: ['embassy'], brief: 'Said that it ceased' }),
			event('spoke', { kind: 'statement', actors: ['board'] }),
			event('wrote', { kind: 'statement', actors: ['paper'], brief: 'Wrote' }),
		),
	).toEqual(['looked: ', 'found: ', 'did: called', 'answered: ceased']);
});

test('listOutcomes() marks an inquiry after which nothing came at its place', () => {
	const inquiry = (id: string, date: string, places: string[] = []) =>
		event(id, { kind: 'investigation', date, places });
	expect(
		tell(
			inquiry('at-quay', '2021', ['quay']),
			inquiry('at-pier', '2021-02', ['pier']),
			event('found', { kind: 'finding', date: '2021', places: ['quay'] }),
			inquiry('at-quay-again', '2022', ['quay']),
			event('spoke', { kind: 'statement', date: '2023', places: ['quay'] }),
		)[0],
	).toBe('looked: at-pier?, at-quay, at-quay-again?');
	const during = event('found', { kind: 'finding', date: '2021-06-14' });
	expect(tell(inquiry('long', '2021-05/2021-06'), during)[0]).toBe('looked: long');
	const anywhere = event('found', { kind: 'order', date: '2023' });
	expect(tell(inquiry('at-quay', '2022', ['quay']), anywhere)[0]).toBe('looked: at-quay');
	const atQuay = event('found', { kind: 'order', date: '2023', places: ['quay'] });
	expect(tell(inquiry('anywhere', '2022'), atQuay)[0]).toBe('looked: anywhere');
});

const rowsOf = (choice: Parameters<typeof listOutcomes>[1]) =>
	listOutcomes(
		join(
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
	const ledger = join(
		makeRecord('events', 'of-all', { kind: 'denial' }),
		makeRecord('events', 'of-quay', { kind: 'denial', places: ['quay'] }),
		event('of-country', { kind: 'denial' }),
		makeRecord('events', 'report'),
	);
	expect(listGeneralDenials(ledger).map(({ event }) => event.id)).toEqual(['of-all']);
});

test('countOutcomes() counts rows, not events, and no denial of those accused as an act', () => {
	const ledger = join(
		event('one', { kind: 'investigation' }),
		event('two', { kind: 'investigation', countries: ['IE', 'AT'] }),
		event('three', { kind: 'order' }),
		event('no', { kind: 'denial', countries: ['PT'] }),
	);
	expect(countOutcomes(listOutcomes(ledger, {}))).toEqual({
		...{ countries: 3, investigation: 2, finding: 0, order: 1, charge: 0, none: 1 },
	});
});
