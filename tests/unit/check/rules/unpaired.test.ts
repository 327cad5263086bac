import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findUnpaired } from '../../../../src/check/rules/unpaired.ts';

const story = (text: string) => parseContent({ 'stories/a.mdx': `---\n---\n${text}\n` });
const say = (text: string) =>
	findUnpaired(story(text)).map(
		({ line, column, wrong, fix, level = 'error' }) =>
			`${level} ${line - 2}:${column} ${wrong} ${fix}`,
	);

test.each([
	[
		'See [the map(/map/) here.',
		'error 1:5 The bracket [ is never closed: “[the map(/map/) here.”. Write a link as [words](address), or \\[ for a bracket that stands alone.',
	],
	[
		'See the map](/map/) here.',
		'error 1:12 The bracket ] is never opened: “See the map]”. Write a link as [words](address), or \\] for a bracket that stands alone.',
	],
	[
		'- Ink\n- (and pens',
		'warning 2:3 The bracket ( is never closed: “(and pens”. Write ) where it belongs, or take ( out.',
	],
	[
		'## Ink)',
		'warning 1:7 The bracket ) is never opened: “## Ink)”. Write ( where it belongs, or take ) out.',
	],
	[
		'A “station” and a “post.\n\nMore.',
		'warning 1:19 The quotation mark “ is never closed: ““post.”. Write ” where it belongs, or take “ out.',
	],
	[
		'A “station” and\na post”.',
		'warning 2:7 The quotation mark ” is never opened: “A “station” and a post””. Write “ where it belongs, or take ” out.',
	],
])('findUnpaired() names the mark and what stands around it: %j', (text, said) => {
	expect(say(text)).toEqual([said]);
});

test.each([
	'He “said (and wrote) [sic]” so.[^1]\n\n[^1]: A note.',
	'The parts are a) ink and 2) pens and iv) sand.',
	'“One paragraph of a long quotation.\n\n“And its last.”',
	'„Die Tinte“, sagte er.',
	'”Bläck”, sade han.',
	'A sum \\[ and `[` and [a link](https://example.org/a_(b)).',
	'Seen. <Cite source="a" at="part (2" />',
	'| “a” | (b) |\n| - | - |\n| 1 | 2 |',
])('findUnpaired() knows what stands alone for a reason: %j', (text) => {
	expect(say(text)).toEqual([]);
});

test('findUnpaired() looks at fields', () => {
	const text = 'name: The “Board\nrole: >-\n  A board {of\n  the quay.\nnotes: [a (b), “c”]\n';
	expect(findUnpaired(parseContent({ 'actors/a.yaml': text }))).toEqual([
		{
			...{ file: 'content/actors/a.yaml', line: 1, column: 1, level: 'warning' },
			wrong: 'The quotation mark “ is never closed: ““Board”.',
			fix: 'Write ” where it belongs, or take “ out.',
		},
		{
			...{ file: 'content/actors/a.yaml', line: 2, column: 1, level: 'warning' },
			wrong: 'The bracket { is never closed: “{of the quay.”.',
			fix: 'Write } where it belongs, or take { out.',
		},
	]);
});
