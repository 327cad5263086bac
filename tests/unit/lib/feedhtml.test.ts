import { expect, test } from 'vitest';
import { cleanForFeed, escapeText } from '../../../src/lib/feedhtml.ts';

const page = 'https://quays.example/stories/one/';
const clean = (html: string) => cleanForFeed(html, page);

test('escapeText() leaves nothing that is a tag, an entity or the end of an attribute', () => {
	expect(escapeText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('cleanForFeed() keeps words and their form, without ids, classes and boxes that mean nothing', () => {
	expect(
		clean('<p id="a" class="b">One <em>two</em> <span>three</span> &amp; &lt;four&gt;</p>'),
	).toBe('<p>One <em>two</em> three &amp; &lt;four&gt;</p>');
});

test('cleanForFeed() makes every address whole', () => {
	expect(
		clean('<a href="/places/x/">x</a><a href="#n1">1</a><img src="/a.jpg" alt="A &quot;b&quot;">'),
	).toBe(
		`<a href="https://quays.example/places/x/">x</a><a href="${page}#n1">1</a><img src="https://quays.example/a.jpg" alt="A &quot;b&quot;">`,
	);
});

test('cleanForFeed() drops drawings, styles and scripts with all that is in them, and boxes that are empty then', () => {
	expect(
		clean(
			'<div><svg><g><text>no</text></g></svg></div><style>p{}</style><script>x()</script><p>yes</p>',
		),
	).toBe('<p>yes</p>');
	expect(clean('<p class="picture"><a href="/a.png" download>File</a></p><p>yes</p>')).toBe(
		'<p>yes</p>',
	);
});

test('cleanForFeed() shows no picture that a reader has to ask for', () => {
	expect(
		clean(
			'<details><summary>Open to see</summary><img src="/a.jpg" alt="A"><p>Words</p></details><img src="/b.jpg" alt="B">',
		),
	).toBe('<p>Open to see</p><p>Words</p><img src="https://quays.example/b.jpg" alt="B">');
});

test('cleanForFeed() numbers a list only where the page does not number it itself', () => {
	expect(clean('<ol class="own"><li>1 a</li></ol><ol start="3"><li>b</li></ol>')).toBe(
		'<ul><li>1 a</li></ul><ol start="3"><li>b</li></ol>',
	);
});
