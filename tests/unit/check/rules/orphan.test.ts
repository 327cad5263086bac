import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findOrphans } from '../../../../src/check/rules/orphan.ts';

const files = (content: Record<string, string>) =>
	findOrphans(parseContent(content)).map(({ file }) => file);

test('findOrphans() warns of a record that nothing points to', () => {
	expect(findOrphans(parseContent({ 'sources/leaflet.yaml': 'tier: D' }))).toEqual([
		{
			file: 'content/sources/leaflet.yaml',
			line: 1,
			column: 1,
			wrong: 'Nothing rests on this source.',
			fix: 'Name it where it is used, or take the file out.',
			level: 'warning',
		},
	]);
});

test('findOrphans() counts the references of blocks', () => {
	const story = '---\n---\n<Cite source="ledger" /> <Actor id="board" />\n\n<Claim id="one" />';
	const records = { 'sources/ledger.yaml': 'tier: A', 'actors/board.yaml': 'kind: police' };
	expect(files({ ...records, 'claims/one.yaml': 'said: 2020', 'stories/a.mdx': story })).toEqual(
		[],
	);
});

test('findOrphans() does not count a reference of a record to itself', () => {
	expect(files({ 'actors/board.yaml': 'speaksFor: board' })).toEqual(['content/actors/board.yaml']);
});

test('findOrphans() takes a claim that answers another, or that names a place', () => {
	const claims = { 'claims/a.yaml': 'places: [quay]', 'claims/b.yaml': 'answers: [a]' };
	expect(files({ ...claims, 'claims/c.yaml': 'said: 2020' })).toEqual(['content/claims/c.yaml']);
});

test('findOrphans() takes stories, pages, events and disagreements without a reference', () => {
	const text = '---\n---\n';
	expect(
		files({
			'stories/a.mdx': text,
			'pages/a.mdx': text,
			'events/a.yaml': 'date: 2020',
			'disagreements/a.yaml': 'question: Who?',
		}),
	).toEqual([]);
});

test('findOrphans() finds nothing while a file can’t be read: it may point to them', () => {
	expect(
		files({ 'sources/leaflet.yaml': 'tier: D', 'events/a.yaml': 'sources: [leaflet' }),
	).toEqual([]);
});

test('findOrphans() says nothing while a text can’t be read that may name the record', () => {
	const story = '---\n---\n<Unknown>\nwhat is it\n\n<Cite source="ledger" />';
	expect(files({ 'sources/ledger.yaml': 'tier: A', 'stories/a.mdx': story })).toEqual([]);
});
