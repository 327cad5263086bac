import { expect, test } from 'vitest';
import { findBeatPlaces, joinBeats } from '../../../src/ledger/beat.ts';
import { titleBeat } from '../../../src/words/namebeat.ts';
import { makeLedger, makeRecord } from './records.ts';

const ledger = makeLedger([
	...['quay', 'pier', 'reef'].map((id) => makeRecord('places', id, { country: 'IE' })),
	makeRecord('statuses', 'reported', { label: 'Reported' }),
	makeRecord('statuses', 'shut', { label: 'Ordered closed', order: 2 }),
	makeRecord('sources', 'ledger'),
	makeRecord('actors', 'board'),
	makeRecord('actors', 'ministry', { kind: 'government', country: 'IE' }),
	makeRecord('actors', 'embassy', { kind: 'government', country: 'PT' }),
	makeRecord('events', 'seen', {
		date: '2022-02',
		changes: [{ status: 'reported', places: ['quay', 'pier', 'reef'] }],
	}),
	makeRecord('events', 'denied', {
		...{ date: '2022-03-01', kind: 'denial', title: '“A fable”' },
		...{ actors: ['embassy'], places: ['quay', 'pier'] },
	}),
	makeRecord('events', 'ordered', {
		...{ date: '2022-05-01', kind: 'order', actors: ['ministry'] },
		changes: [{ status: 'shut', places: ['pier'] }],
	}),
	makeRecord('events', 'told', { date: '2022-06', kind: 'statement', places: ['quay'] }),
]);
const events = ledger.all('events');
const places = ['quay', 'pier'].map((id) => ledger.get('places', id));

test('joinBeats() says of each event in which row it stands, its title, and how the places stood on its last day', () => {
	const beats = joinBeats(ledger, events, places).map((beat) => [
		beat.row,
		titleBeat(beat),
		beat.day,
		...beat.states.map(({ place, statusIds }) => `${place.id}: ${statusIds}`),
	]);
	expect(beats).toEqual([
		['said', 'Reported', '2022-02-28', 'quay: reported', 'pier: reported'],
		['answered', '“A fable”', '2022-03-01', 'quay: reported', 'pier: reported'],
		['found', 'Ordered closed', '2022-05-01', 'quay: reported', 'pier: shut'],
		['said', 'Statement', '2022-06-30', 'quay: reported', 'pier: shut'],
	]);
});

test('joinBeats() says of which places an answer speaks that changed no status, of all where it names none of them', () => {
	const general = makeRecord('events', 'general', { date: '2022-04-01', kind: 'denial' });
	const beats = joinBeats(ledger, [...events, general], [ledger.get('places', 'reef'), ...places]);
	const answers = beats.map(({ event, answer }) => [event.id, answer && [...answer.places]]);
	expect(answers).toEqual([
		['seen', undefined],
		['denied', ['quay', 'pier']],
		['ordered', undefined],
		['told', undefined],
		['general', ['reef', 'quay', 'pier']],
	]);
});

test('joinBeats() leaves out a place that was not known on the day', () => {
	const early = makeRecord('events', 'early', { date: '2021' });
	const [beat] = joinBeats(ledger, [early], places);
	expect(beat?.states).toEqual([]);
});

test('findBeatPlaces() finds the places that two events name, or else all', () => {
	const ids = (...named: string[]) =>
		findBeatPlaces(
			ledger,
			named.map((id) => ledger.get('events', id)),
		).map(({ id }) => id);
	expect(ids('seen', 'denied')).toEqual(['pier', 'quay']);
	expect(ids('seen', 'ordered', 'told')).toEqual(['pier', 'quay']);
	expect(ids('denied')).toEqual(['pier', 'quay']);
	expect(ids('ordered', 'told')).toEqual(['pier', 'quay']);
});
