import { expect, test } from 'vitest';
import { listLastChanges } from '../../../src/check/lastchange.ts';
import { parseContent } from '../../../src/check/parse.ts';

const site = 'title: Quays\nupdated: 2024-06-01\n';
const makeStory = (fields: string) =>
	`---\ntitle: A story\ndek: A dek.\nbyline: A desk\n${fields}---\n\nText.\n`;
const list = (files: Record<string, string>) =>
	Object.fromEntries(listLastChanges(parseContent({ 'site.yaml': site, ...files })));

test('listLastChanges() dates a story, the lists that it is in, and its corrections', () => {
	const corrections =
		'corrections:\n  - { date: 2024-05-02, was: It was red., now: It is blue. }\n';
	expect(
		list({
			'stories/one.mdx': makeStory(`published: 2024-04-01\nupdated: 2024-05-02\n${corrections}`),
		}),
	).toEqual({
		'stories/one/': '2024-05-02',
		'stories/': '2024-04-01',
		'changes/stories/': '2024-04-01',
		'corrections/': '2024-05-02',
		'changes/': '2024-05-02',
		'changes/2024-05/': '2024-05-02',
		'changes/2024-04/': '2024-04-01',
	});
});

test('listLastChanges() dates what is new by the events that were added', () => {
	const event =
		'what: It happened.\ndate: 2020\nkind: report\nsources: [ledger]\nadded: 2024-05-03\n';
	expect(list({ 'events/one.yaml': event })).toEqual({
		'changes/': '2024-05-03',
		'changes/2024-05/': '2024-05-03',
		'changes/events/': '2024-05-03',
	});
});

test('listLastChanges() says nothing of drafts and of stories that wait', () => {
	expect(
		list({
			'stories/draft.mdx': makeStory('published: 2024-04-01\ndraft: true\n'),
			'stories/later.mdx': makeStory('published: 2024-07-01\n'),
		}),
	).toEqual({});
});
