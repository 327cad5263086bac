import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findHeadingMistakes } from '../../../../src/check/rules/heading.ts';

const story = (text: string) => parseContent({ 'stories/one.mdx': `---\n---\n${text}` });

test('findHeadingMistakes() takes headings one level deeper, or any levels higher', () => {
	expect(findHeadingMistakes(story('## A\n\n### B\n\n#### C\n\n## D'))).toEqual([]);
});

test('findHeadingMistakes() keeps level 1 for the title', () => {
	expect(findHeadingMistakes(story('# Two copies'))).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 3,
			column: 1,
			wrong: 'The heading “Two copies” has the level of the title.',
			fix: 'Begin it with ## instead of #.',
		},
	]);
});

test('findHeadingMistakes() finds a level that is skipped', () => {
	expect(findHeadingMistakes(story('## A\n\n#### B'))).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 5,
			column: 1,
			wrong: 'The heading “B” has level 4, but none of level 3 stands above it.',
			fix: 'Begin it with ###.',
		},
	]);
});
