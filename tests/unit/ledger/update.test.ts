import { expect, test } from 'vitest';
import { findChange, findLastChange, listUpdates } from '../../../src/ledger/update.ts';
import { makeRecord } from './records.ts';

const correction = { date: '2024-05-02', was: 'It was red.', now: 'It is blue.' };
const change = { date: '2024-05-04', note: 'The board has answered.' };
const story = makeRecord('stories', 'one', {
	published: '2024-04-01',
	updated: '2024-05-02',
	corrections: [correction],
});
const early = makeRecord('events', 'early', { date: '2021', added: '2024-05-03' });
const late = makeRecord('events', 'late', { date: '2022', added: '2024-05-03' });
const claim = makeRecord('claims', 'red', { added: '2024-05-03', changed: [change] });

test('listUpdates() lists what came, changed and was corrected by its day, the newest first', () => {
	expect(listUpdates([story, early, late, claim])).toEqual([
		{ kind: 'change', day: '2024-05-04', record: claim, change },
		{ kind: 'event', day: '2024-05-03', event: late },
		{ kind: 'event', day: '2024-05-03', event: early },
		{ kind: 'record', day: '2024-05-03', record: claim },
		{ kind: 'correction', day: '2024-05-02', record: story, correction },
		{ kind: 'story', day: '2024-04-01', changed: '2024-05-02', story },
	]);
});

test('listUpdates() lists no draft, and no record that does not say when it was added', () => {
	const draft = makeRecord('stories', 'draft', { published: '2024-04-01', draft: true });
	expect(listUpdates([draft, makeRecord('events', 'old', { date: '2021' })])).toEqual([]);
});

test('findChange() gives the day on which a story last changed, and of all else the day it came', () => {
	expect(listUpdates([story, early]).map(findChange)).toEqual([
		'2024-05-03',
		'2024-05-02',
		'2024-05-02',
	]);
});

test('findLastChange() gives the day of the last update, change or correction of a record', () => {
	const changed = makeRecord('stories', 'two', {
		published: '2024-04-01',
		updated: '2024-04-02',
		corrections: [correction],
		changed: [change],
	});
	expect([story, changed, claim, early].map(findLastChange)).toEqual([
		'2024-05-02',
		'2024-05-04',
		'2024-05-04',
		undefined,
	]);
});
