import { expect, test } from 'vitest';
import { takeVersion } from '../../../../src/check/fingerprint.ts';
import { parseContent } from '../../../../src/check/parse.ts';
import { writePublished } from '../../../../src/check/publishedlist.ts';
import { findUndated } from '../../../../src/check/rules/undated.ts';

const text = 'statement: It is red.\nspeaker: board\n';
const story = '---\ntitle: Red\npublished: 2024-03-01\n---\n\nIt is red.\n';
const files = { 'claims/red.yaml': text, 'stories/red.mdx': story };
const list = writePublished(
	new Map(
		parseContent(files).records.map((record) => [
			`${record.collection}/${record.id}`,
			takeVersion(record),
		]),
	),
);

test('findUndated() asks since when a record is here that is published', () => {
	expect(findUndated(parseContent({ ...files, 'published.txt': list }))).toEqual([
		{
			file: 'content/claims/red.yaml',
			line: 1,
			column: 1,
			wrong: 'It is published, and does not say since when.',
			fix: 'Run: npm run published, which writes “added” with today’s date; or write the day there yourself.',
		},
	]);
});

test('findUndated() has nothing to say of a record that says so, is new, or was never kept', () => {
	const dated = { 'claims/red.yaml': `${text}added: 2024-03-01\n`, 'claims/new.yaml': text };
	expect(findUndated(parseContent({ ...dated, 'published.txt': list }))).toEqual([]);
	expect(findUndated(parseContent(files))).toEqual([]);
});
