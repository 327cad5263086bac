import { expect, test } from 'vitest';
import { findStyleFaults } from '../../../../src/check/blocks/blockstyle.ts';

/** What is said of a style that begins at the third letter of its file. */
const say = (css: string) =>
	findStyleFaults(css, 2).map(({ offset, wrong, fix }) => `${offset} ${wrong} ${fix}`);

const tellColour = (colour: string) =>
	`The colour “${colour}” is the same in the light and in the dark, so that it can’t be read in one of them. Take one of the site’s as var(--ink): ink, quiet, rule, paper, wash, accent.`;

test.each([
	['p { color: #fff }', `13 ${tellColour('#fff')}`],
	['p{background:rgb(0 0 0 / 50%)}', `15 ${tellColour('rgb(0 0 0 / 50%)')}`],
	['p { border: 1px solid black; }', `24 ${tellColour('black')}`],
	[
		'p { background: url(tide.png) }',
		'18 The style asks for another file: “url(”. Take it out: a page loads nothing that the site does not have.',
	],
	[
		'@import "tide.css";',
		'2 The style asks for another file: “@import”. Take it out: a page loads nothing that the site does not have.',
	],
	[
		':global(p) { margin: 0 }',
		'2 The style reaches beyond the block: “:global”. Style only what stands in the block itself.',
	],
	[
		'p { position: fixed }',
		'6 The block would lie over other words: “position: fixed”. Take it out.',
	],
])('findStyleFaults() refuses %s', (css, said) => {
	expect(say(css)).toEqual([said]);
});

test('findStyleFaults() takes the colours of the site, and names that look like others', () => {
	const css = `/* #fff */
#fade .red:hover { color: var(--ink); border-color: currentColor; white-space: nowrap }
@media (width < 40rem) { .black { background: none } }`;
	expect(say(css)).toEqual([]);
});
