import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';

const say = (path: string, text: string) =>
	parseContent({ [path]: text }).problems.map(({ line, wrong, fix }) => [line, wrong, fix]);

const said = [
	'Two changes of this file were not merged: a mark of the conflict stands here.',
	'Keep one of the two texts, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
];

const conflict = '<<<<<<< HEAD\nname: One\n=======\nname: Two\n>>>>>>> other\n';

test.each([
	['actors/a.yaml', conflict, [1]],
	[
		'actors/a.yaml',
		`kind: outlet\n${conflict}role: paper\n${conflict}`.replaceAll('\n', '\r\n'),
		[2, 8],
	],
	['stories/a.mdx', `---\ntitle: A\n---\n\n${conflict}`, [5]],
	['stories/a.mdx', `---\n${conflict}---\n\nWords.\n`, [2]],
	['site.yaml', conflict, [1]],
	['actors/a.yaml', 'name: Two\n>>>>>>> other\n', [2]],
	['stories/a.mdx', '---\ntitle: A\n---\n\n=======\n\nWords.\n', [5]],
	['stories/a.mdx', '---\ntitle: A\n---\n\n- Words\n=======\n', [6]],
])(
	'a mark of a merge is named once for each conflict, and nothing else is said: %s',
	(path, text, lines) => {
		expect(say(path, text)).toEqual(lines.map((line) => [line, ...said]));
	},
);

test('a line of equals signs under a heading is none', () => {
	expect(say('stories/a.mdx', '---\ntitle: A\n---\n\nWords\n=======\n')).toEqual([]);
});
