import { expect, test } from 'vitest';
import { listFeeds } from '../../../../src/data/feed/feedlist.ts';
import { writeAtom, writeJsonFeed } from '../../../../src/data/feed/writefeed.ts';
import { makeLedger } from '../../ledger/records.ts';

test('a feed of which nothing is new yet is a feed in both formats', () => {
	const ledger = makeLedger([], { title: 'Quays', updated: '2024-05-01' });
	const [, all] = listFeeds(ledger);
	const base = new URL('https://quays.example/');
	expect(JSON.parse(writeJsonFeed(ledger, all!, base))).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'What is new: Quays',
		items: [],
	});
	const atom = writeAtom(ledger, all!, base);
	expect(atom).toContain('<updated>2024-05-01T10:00:00.000Z</updated>');
	expect(atom).toContain(
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${ledger.site.language}">`,
	);
});
