import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findSameTitles } from '../../../../src/check/rules/title.ts';

const stories = (one: string, two: string) =>
	parseContent({
		'stories/one.mdx': `---\ntitle: ${one}\n---\n`,
		'stories/two.mdx': `---\ntitle: ${two}\n---\n`,
	});

test('findSameTitles() finds two stories with one title, capitals aside', () => {
	expect(findSameTitles(stories('The missing pages', 'The Missing Pages'))).toEqual([
		{
			file: 'content/stories/two.mdx',
			line: 2,
			column: 1,
			wrong: 'content/stories/one.mdx has the same title.',
			fix: 'Give one of the two another title.',
		},
	]);
});

test('findSameTitles() ignores stories without one', () => {
	expect(findSameTitles(stories('', ''))).toEqual([]);
});
