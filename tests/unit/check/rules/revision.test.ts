import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findEarlyRevisions } from '../../../../src/check/rules/revision.ts';

const story = (fields: string) => parseContent({ 'stories/one.mdx': `---\n${fields}\n---\n` });
const correction = (date: string) =>
	`corrections:\n  - date: ${date}\n    was: Four.\n    now: Three.`;

test('findEarlyRevisions() takes a change on the day of publication, and after', () => {
	const fields = `published: 2020-02-01\nupdated: 2020-02-01\n${correction('2020-02-01')}`;
	expect(findEarlyRevisions(story(fields))).toEqual([]);
});

test('findEarlyRevisions() finds an update before the story', () => {
	expect(findEarlyRevisions(story('published: 2020-02-02\nupdated: 2020-02-01'))).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 3,
			column: 1,
			wrong: 'It was updated on 1 February 2020, before it was published: 2 February 2020.',
			fix: 'Correct one of the two dates.',
		},
	]);
});

test('findEarlyRevisions() finds a correction before the story', () => {
	const [problem] = findEarlyRevisions(story(`published: 2020-02-02\n${correction('2019-12-31')}`));
	expect(problem).toEqual({
		file: 'content/stories/one.mdx',
		line: 4,
		column: 5,
		wrong: 'It was corrected on 31 December 2019, before it was published: 2 February 2020.',
		fix: 'Correct one of the two dates.',
	});
});

test('findEarlyRevisions() finds a change of a record before it came', () => {
	const fields = 'added: 2020-02-02\nchanged:\n  - { date: 2020-02-01, note: It moved. }';
	expect(findEarlyRevisions(parseContent({ 'actors/one.yaml': fields }))).toEqual([
		{
			file: 'content/actors/one.yaml',
			line: 3,
			column: 7,
			wrong: 'It was changed on 1 February 2020, before it came to the site: 2 February 2020.',
			fix: 'Correct one of the two dates.',
		},
	]);
});
