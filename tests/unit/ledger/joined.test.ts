import { expect, test } from 'vitest';
import { joinDisagreement, joinEvent, joinPlace } from '../../../src/ledger/joined.ts';
import { joinClaim } from '../../../src/ledger/joinedclaim.ts';
import { makeLedger, makeRecord } from './records.ts';

const board = makeRecord('actors', 'board');
const watch = makeRecord('actors', 'watch', { name: 'Shore Watch' });
const book = makeRecord('sources', 'ledger');
const tide = makeRecord('sources', 'tide');

test('joinClaim() joins a claim to its speaker, its sources, whom it accuses, and the replies', () => {
	const claim = makeRecord('claims', 'rewritten', {
		speaker: 'watch',
		sources: [{ source: 'tide', at: 'para 4' }, { source: 'ledger' }],
		about: ['board'],
	});
	const reply = makeRecord('claims', 'mended', { answers: ['rewritten'] });
	const again = makeRecord('claims', 'not-mended', { speaker: 'watch', answers: ['mended'] });
	const ledger = makeLedger([board, watch, book, tide, claim, reply, again]);
	const how = { isGeneral: false, isEarlier: false, voice: 'reply', isOfAll: false };
	expect(joinClaim(ledger, claim)).toEqual({
		claim,
		speaker: watch,
		sources: [
			{ source: tide, at: 'para 4' },
			{ source: book, at: undefined },
		],
		about: [board],
		confirmedBy: [],
		answers: [],
		replies: [
			{
				claim: reply,
				speaker: board,
				sources: [{ source: book, at: undefined }],
				about: [],
				confirmedBy: [],
				answers: [{ claim, speaker: watch, how }],
				how,
				replies: [
					{
						claim: again,
						speaker: watch,
						sources: [{ source: book, at: undefined }],
						about: [],
						confirmedBy: [],
						answers: [{ claim: reply, speaker: board, how }],
						how,
						replies: [],
					},
				],
			},
		],
	});
});

test('joinEvent() joins an event to the records that it names', () => {
	const quay = makeRecord('places', 'quay');
	const pier = makeRecord('places', 'pier');
	const closed = makeRecord('statuses', 'closed', { label: 'closed' });
	const event = makeRecord('events', 'closing', {
		actors: ['board'],
		places: ['pier'],
		sources: ['tide', 'ledger'],
		tags: ['at-night'],
		changes: [{ status: 'closed', places: ['quay'], additional: true }],
	});
	const night = makeRecord('tags', 'at-night');
	const ledger = makeLedger([board, book, tide, quay, pier, closed, night, event]);
	expect(joinEvent(ledger, event)).toEqual({
		event,
		actors: [board],
		sources: [tide, book],
		places: [pier],
		tags: [night],
		changes: [{ status: closed, places: [quay], additional: true }],
		home: '/timeline/#closing',
	});
});

test('joinPlace() joins a place to its statuses today, each with the event that brought it', () => {
	const quay = makeRecord('places', 'quay', {
		reported: [
			{ count: 2, by: 'watch', asOf: '2022', sources: ['ledger'] },
			{ count: 1, by: 'board', asOf: '2023', sources: ['ledger'] },
		],
	});
	const reported = makeRecord('statuses', 'reported');
	const denied = makeRecord('statuses', 'denied', { label: 'denied', order: 2 });
	const change = (id: string, date: string, status: string, additional = false) =>
		makeRecord('events', id, { date, changes: [{ status, places: ['quay'], additional }] });
	const first = change('first', '2022-09', 'reported');
	const again = change('again', '2022-11', 'reported');
	const denial = change('denial', '2022-12', 'denied', true);
	const later = change('later', '2023-07', 'denied');
	const ledger = makeLedger([board, watch, quay, reported, denied, first, again, denial, later], {
		updated: '2023-06-30',
	});
	expect(joinPlace(ledger, quay)).toEqual({
		place: quay,
		...{ country: 'Ireland', code: 'IE' },
		statuses: [
			{ status: reported, event: again, noOutcome: undefined, isWeak: false },
			{ status: denied, event: denial, noOutcome: undefined, isWeak: false },
		],
		isWeak: false,
		statusIds: 'reported denied',
		headline: quay.data.reported[0],
		by: watch,
	});
});

test('joinDisagreement() gives each side its sources, and the claim where it has one', () => {
	const claim = makeRecord('claims', 'forty');
	const disagreement = makeRecord('disagreements', 'how-many', {
		sides: [
			{ says: 'Forty.', claim: 'forty', sources: ['tide', 'ledger'] },
			{ says: 'Six hundred.', sources: ['ledger'] },
		],
	});
	const ledger = makeLedger([book, tide, claim, disagreement]);
	expect(joinDisagreement(ledger, disagreement)).toEqual({
		disagreement,
		sides: [
			{ says: 'Forty.', claim, sources: [tide, book] },
			{ says: 'Six hundred.', claim: undefined, sources: [book] },
		],
	});
});
