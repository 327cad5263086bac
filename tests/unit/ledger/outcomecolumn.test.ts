import { expect, test } from 'vitest';
import { listOutcomes } from '../../../src/ledger/outcome.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { makeActLedger } from './acts.ts';
import { makeRecord } from './records.ts';

/** Each cell of a row as its columns and its events; “?” stands after an inquiry of which no outcome is known. */
function tell(...events: Entry[]): string[] {
	const [row] = listOutcomes(makeActLedger(...events), { countries: ['IE'] });
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

test('listOutcomes() takes a person for those accused whom a claim accuses, and a jury for a court', () => {
	expect(
		tell(
			makeRecord('actors', 'keeper', { kind: 'person', country: 'IE' }),
			makeRecord('actors', 'minister', { kind: 'person', country: 'IE' }),
			makeRecord('actors', 'jury', { kind: 'organisation', country: 'IE' }),
			makeRecord('claims', 'lied', { speaker: 'paper', about: ['keeper', 'board'] }),
			event('of-keeper', { kind: 'denial', actors: ['keeper'] }),
			event('of-minister', { kind: 'denial', actors: ['minister'] }),
			event('of-board', { kind: 'denial', actors: ['board'] }),
			event('of-jury', { kind: 'judgment', actors: ['jury'] }),
			event('elsewhere', { kind: 'judgment', actors: ['embassy'] }),
		),
	).toEqual(['looked: ', 'found: of-jury, of-board, of-minister', 'did: ', 'answered: of-keeper']);
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
	const early = event('found', { kind: 'finding', date: '2022-12' });
	expect(tell(inquiry('still', '2022-12-12'), early)[0]).toBe('looked: still?');
	const byThen = event('closed', { kind: 'finding', date: '../2025-09-26' });
	expect(tell(inquiry('still', '2022-12-12'), byThen)[0]).toBe('looked: still');
	const during = event('found', { kind: 'finding', date: '2021-06-14' });
	expect(tell(inquiry('long', '2021-05/2021-06'), during)[0]).toBe('looked: long');
	const anywhere = event('found', { kind: 'order', date: '2023' });
	expect(tell(inquiry('at-quay', '2022', ['quay']), anywhere)[0]).toBe('looked: at-quay');
	const atQuay = event('found', { kind: 'order', date: '2023', places: ['quay'] });
	expect(tell(inquiry('anywhere', '2022'), atQuay)[0]).toBe('looked: anywhere');
});
