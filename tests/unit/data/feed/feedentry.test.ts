import { expect, test } from 'vitest';
import { makeFeedEntry, makeFeedId } from '../../../../src/data/feed/feedentry.ts';
import { listAllUpdates } from '../../../../src/ledger/update.ts';
import type { Entry } from '../../../../src/ledger/entry.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

const base = new URL('https://quays.example/');
const story = makeRecord('stories', 'one', {
	title: 'One & two',
	dek: 'A <dek>.',
	byline: 'The desk',
	published: '2024-04-01',
	corrections: [{ date: '2024-05-02', was: 'We said red.', now: 'It is blue.' }],
});
const makeEntries = (site: object, record: Entry = story) => {
	const ledger = makeLedger([record], site);
	return listAllUpdates(ledger).map((update) => makeFeedEntry(ledger, update, base));
};

test('makeFeedEntry() tells a correction in words that can’t be misread', () => {
	expect(makeEntries({ feedName: 'quays' })[0]).toEqual({
		id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
		title: 'Correction: One & two',
		html: '<p>What was wrong: We said red. What it says now: It is blue.</p>\n<p><a href="https://quays.example/stories/one/">One &amp; two</a></p>',
		link: 'https://quays.example/stories/one/#corrections',
		author: 'The desk',
		published: '2024-05-02',
		updated: '2024-05-02',
	});
});

test('makeFeedEntry() tells a change of a claim with its speaker, and what it said before', () => {
	const claim = makeRecord('claims', 'red', {
		statement: 'The barrels are red.',
		changed: [{ date: '2024-05-02', note: 'The board has answered.', was: 'It had not.' }],
	});
	const ledger = makeLedger([claim, makeRecord('actors', 'board', { name: 'The Board' })]);
	const [entry] = listAllUpdates(ledger).map((update) => makeFeedEntry(ledger, update, base));
	expect(entry).toEqual({
		id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
		title: 'Changed: The Board: The barrels are red.',
		html: '<p>The board has answered. What it said before: It had not.</p>\n<p><a href="https://quays.example/claims/red/">The Board: The barrels are red.</a></p>',
		link: 'https://quays.example/claims/red/#changed',
		author: 'The Quay Desk',
		published: '2024-05-02',
		updated: '2024-05-02',
	});
});

test('makeFeedEntry() tells of a record that came', () => {
	const place = makeRecord('places', 'salt-quay', { added: '2024-05-02' });
	const ledger = makeLedger([place]);
	const [entry] = listAllUpdates(ledger).map((update) => makeFeedEntry(ledger, update, base));
	expect(entry).toMatchObject({
		title: 'New place: Salt Quay',
		html: '<p><a href="https://quays.example/places/salt-quay/">Salt Quay</a></p>',
	});
});

test('an event that was renamed keeps its entry', () => {
	const [old, now] = ['old', 'now'].map((id) => makeRecord('events', id, { added: '2024-05-02' }));
	const moved = [{ from: 'events/old/', to: 'timeline/#now' }];
	const [before] = makeEntries({ feedName: 'quays' }, old);
	const [after] = makeEntries({ feedName: 'quays', moved }, now);
	expect(after?.id).toBe(before?.id);
});

test('makeFeedEntry() tells a story by its dek, and escapes it', () => {
	expect(makeEntries({ feedName: 'quays' })[1]).toMatchObject({
		title: 'One & two',
		summary: 'A <dek>.',
		html: expect.stringContaining('<p>A &lt;dek&gt;.</p>'),
		link: 'https://quays.example/stories/one/',
	});
});

test('an entry keeps its id when the title of the site or the address of its page changes', () => {
	const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
	const before = ids(makeEntries({ feedName: 'quays', title: 'Quays' }));
	const moved = [{ from: 'stories/one/', to: 'stories/uno/' }];
	const after = makeEntries(
		{ feedName: 'quays', title: 'The Quays', moved },
		{ ...story, id: 'uno' },
	);
	expect(ids(after)).toEqual(before);
});

test('makeFeedId() gives another id to the same record of another site', () => {
	const [one, other] = ['quays', 'harbours'].map((feedName) =>
		makeFeedId(makeLedger([], { feedName }), 'events/one/'),
	);
	expect(one).not.toBe(other);
});
