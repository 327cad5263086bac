import { expect, test } from 'vitest';
import { makeFeedEntry, makeFeedId } from '../../../../src/data/feed/feedentry.ts';
import { listAllUpdates } from '../../../../src/ledger/update.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

const base = new URL('https://quays.example/');
const story = makeRecord('stories', 'one', {
	title: 'One & two',
	dek: 'A <dek>.',
	byline: 'The desk',
	published: '2024-04-01',
	corrections: [{ date: '2024-05-02', was: 'We said red.', now: 'It is blue.' }],
});
const makeEntries = (site: object, record = story) => {
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
