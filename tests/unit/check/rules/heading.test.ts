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

test('findHeadingMistakes() finds a heading without words', () => {
	expect(findHeadingMistakes(story('## A\n\n## '))).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 5,
			column: 1,
			wrong: 'A heading holds no words.',
			fix: 'Write them after the #, or take it out.',
		},
	]);
});

test('findHeadingMistakes() finds a heading that follows itself', () => {
	expect(findHeadingMistakes(story('## A\n\n### B\n\n## A\n\n## A'))).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 9,
			column: 1,
			wrong: 'The heading “A” stands twice, one after the other.',
			fix: 'Take one of the two out.',
		},
	]);
});
