import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findOwnBlockMistakes } from '../../../../src/check/blocks/ownblocks.ts';

/** What is said of a block with this mark-up, that takes words. */
const say = (markup: string, declared = 'use: At times.\nwords: optional\n') =>
	findOwnBlockMistakes(
		parseContent({ 'blocks/Tide.yaml': declared, 'blocks/Tide.astro': markup }),
	).map(({ line, column, wrong, fix }) => `${line}:${column} ${wrong} ${fix}`);

const BETWEEN =
	'Take it out, and let an editor write <Photo id="…" /> or another block between the tags, where <slot /> stands.';
const SCRIPT =
	'Take it out: a page is whole without scripts, and its policy runs those of the site alone.';

test.each([
	['<p><slot /></p><script>alert(1)</script>', `1:16 A block holds no <script>. ${SCRIPT}`],
	[
		'<slot /><img src="https://tide.example/a.png" alt="" />',
		`1:9 A block holds no <img>. ${BETWEEN}`,
	],
	['<slot /><Photo id="quay" />', `1:9 A block holds no <Photo>. ${BETWEEN}`],
	[
		'<slot /><svg><text>Tide</text></svg>',
		'1:9 A block holds no <svg>. Say it in a list or in a table: at the safest settings of Tor Browser nobody sees a drawing.',
	],
	[
		'<slot /><iframe></iframe>',
		'1:9 A block holds no <iframe>. Take it out: a page loads nothing from elsewhere.',
	],
	['<h2><slot /></h2>', '1:1 A block holds no <h2>. Write <h3> or <h4>.'],
	[
		'<slot /><marquee>Tide</marquee>',
		'1:9 A block holds no <marquee>. Use elements of text, lists, tables and figures.',
	],
	[
		'<p style="color: red"><slot /></p>',
		'1:4 A page’s policy refuses “style” in a tag. Write a class, and what it looks like in <style>.',
	],
	['<p onclick="go()"><slot /></p>', `1:4 “onclick” runs a script. ${SCRIPT}`],
	[
		'<p id="tide"><slot /></p>',
		'1:4 A page may hold the block twice, and an “id” once. Write a class, or “aria-label” for a name.',
	],
	[
		'<slot /><p set:html="<b>" />',
		'1:12 A block has no “set:html”. Take it out, and show words as {words}.',
	],
	[
		'<p {...{}}><slot /></p>',
		'1:4 “{...{}}” may hold any attribute. Write each attribute by its name.',
	],
	[
		'<a href="/claims/"><slot /></a>',
		'1:4 Nobody knows whether the link “"/claims/"” leads anywhere. Link to a record that an attribute names, as href={source.href}, or to a whole address.',
	],
])('a block may not hold %s', (markup, said) => {
	expect(say(markup)).toContain(said);
});

test('a style has no attribute', () => {
	expect(say('<slot />\n<style lang="scss">p { margin: 0 }</style>\n')).toEqual([
		'2:8 The <style> has an attribute. Write plain CSS between <style> and </style>; it holds for this block alone.',
	]);
});

test('the mark-up takes what is declared, all of it and nothing else', () => {
	const declared =
		'use: At times.\nattributes:\n  source: { meaning: It. }\n  at: { meaning: Where. }\n';
	expect(say('---\nconst { sorce } = Astro.props;\n---\n<p>{sorce}</p><slot />', declared)).toEqual(
		[
			'2:9 The block takes “sorce”, which its declaration has not. Did you mean “source”?',
			'1:1 The block takes no “at”, which its declaration has. Show it to readers, or take it out of the declaration: nothing that an editor writes is dropped.',
			'4:15 The block has a <slot />, and its declaration says nothing of words. Add “words: needed” or “words: optional” to it, or take <slot /> out.',
		],
	);
	expect(say('<p>{Astro.props.tide}</p>')).toEqual([
		'1:17 The block takes “tide”, which its declaration has not. Add it under “attributes”, or take it out.',
		'1:1 Words may stand between the tags of the block, and it shows them nowhere. Put <slot /> where they belong, or take “words” out of the declaration.',
	]);
});

test('mark-up that Astro can’t read is told with its place', () => {
	expect(say('---\nconst a = ;\n---\n<p>')).toEqual([
		'2:11 Astro can’t read this: Unexpected token. Put it right: up to here it could be read.',
	]);
});
