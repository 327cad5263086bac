import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findEmbargoed } from '../../../../src/check/rules/embargoed.ts';

const find = (fields: string) =>
	findEmbargoed(
		parseContent({ 'site.yaml': 'updated: 2024-06-30', 'stories/a.mdx': `---\n${fields}\n---\n` }),
	);

test('findEmbargoed() says on which day a story comes', () => {
	expect(find('title: A\npublished: 2099-01-01')).toEqual([
		{
			file: 'content/stories/a.mdx',
			line: 3,
			column: 1,
			wrong: 'The story waits for 1 January 2099, and is on no page until then.',
			fix: 'Set “updated” in content/site.yaml to that day, and build the site, to publish it.',
			level: 'notice',
		},
	]);
});

test.each(['published: 2024-06-30', 'published: 2024', 'published: 2099\ndraft: true'])(
	'findEmbargoed() says nothing of a story that is published, or a draft: %j',
	(fields) => {
		expect(find(fields)).toEqual([]);
	},
);
