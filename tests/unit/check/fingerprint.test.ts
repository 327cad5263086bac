import { expect, test } from 'vitest';
import { listPublished, nameKey, takeVersion } from '../../../src/check/fingerprint.ts';
import { parseContent } from '../../../src/check/parse.ts';

const hash = (path: string, text: string) => {
	const [record] = parseContent({ [path]: text }).records;
	return record && takeVersion(record).hash;
};
const claim = (text: string) => hash('claims/red.yaml', text);
const story = (text: string) => hash('stories/one.mdx', `---\ntitle: One\n---\n\n${text}\n`);

test('takeVersion() gives another hash for another word, number or speaker', () => {
	const before = claim('statement: It is red.\nspeaker: board\nfigure: { value: 3 }');
	for (const after of [
		'statement: It was red.\nspeaker: board\nfigure: { value: 3 }',
		'statement: It is red.\nspeaker: clerk\nfigure: { value: 3 }',
		'statement: It is red.\nspeaker: board\nfigure: { value: 4 }',
	])
		expect(claim(after)).not.toBe(before);
});

test('takeVersion() passes over how YAML is written, sources, places and what became of a record', () => {
	const before = claim('statement: It is red.\nspeaker: board');
	for (const after of [
		'speaker: board\nstatement: >-\n  It is\n  red.\n# A remark.',
		'statement: "It is red."\nspeaker: board\nsources: [{ source: ledger }]\nplaces: [quay]',
		'statement: It is red.\nspeaker: board\nchanged: [{ date: 2022-01-01, note: It moved. }]',
	])
		expect(claim(after)).toBe(before);
});

test('takeVersion() takes the places of a change of status for a part of what is told', () => {
	const event = (places: string) =>
		hash('events/one.yaml', `what: It happened.\nchanges: [{ status: seen, places: [${places}] }]`);
	expect(event('quay')).not.toBe(event('bay'));
});

test('takeVersion() reads the text of a story, without its line breaks and the marks of its sources', () => {
	const before = story('The barrels are red. They are many.');
	expect(story('The barrels\nare red. <Cite source="ledger" />\nThey are many.')).toBe(before);
	expect(story('The barrels are blue. They are many.')).not.toBe(before);
});

test('takeVersion() counts changes and corrections', () => {
	const [record] = parseContent({
		'actors/board.yaml':
			'changed: [{ date: 2022-01-01, note: A. }]\ncorrections: [{ date: 2022-01-02, was: B., now: C. }]',
	}).records;
	expect(record && takeVersion(record).revisions).toBe(2);
});

test('listPublished() leaves out drafts, stories that wait, and what no reader is told changes of', () => {
	const content = parseContent({
		'site.yaml': 'updated: 2022-01-01',
		'stories/draft.mdx': '---\npublished: 2022-01-01\ndraft: true\n---\n',
		'stories/later.mdx': '---\npublished: 2022-01-02\n---\n',
		'stories/now.mdx': '---\npublished: 2022-01-01\n---\n',
		'statuses/seen.yaml': 'label: seen',
		'claims/red.yaml': 'statement: It is red.',
	});
	expect(listPublished(content).map(nameKey)).toEqual(['claims/red', 'stories/now']);
});
