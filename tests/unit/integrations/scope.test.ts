import { expect, test } from 'vitest';
import { dropUnused, shortenScopes } from '../../../src/integrations/scope.ts';

const page = '<ol data-a1><li data-a2><a href=".pdf" title="a,.b"></a></li></ol><p></p>';

test('dropUnused() leaves out the rules of components of which a page has no element', () => {
	const css = 'ol[data-a1]{gap:0}p[data-a3]{margin:0}li[data-a2] a[data-a2]{color:red}';
	expect(dropUnused(css, page)).toBe('ol[data-a1]{gap:0}li[data-a2] a[data-a2]{color:red}');
});

test('dropUnused() keeps of a rule for several what the page has', () => {
	const css = 'a[data-a3],:is(p:not(.far),b)>li[data-a2],.far,[title="a,.b"]{margin:0}';
	expect(dropUnused(css, page)).toBe(':is(p:not(.far),b)>li[data-a2],[title="a,.b"]{margin:0}');
});

test('dropUnused() keeps what is said of what may not be there', () => {
	const css = [
		'p:not([data-a3],.far){gap:1px}',
		':is(b,:is(.far,i))>li[data-a2]{gap:2px}',
		'a[href=".pdf"]{gap:3px}',
		'p:has(b,.far){gap:4px}ol:not(:has(.far)){gap:5px}ol:has(li){gap:6px}',
	].join('');
	expect(dropUnused(css, page)).toBe(css);
});

test('dropUnused() leaves out the rules of classes that neither the page nor its scripts name', () => {
	const css = '.near{gap:0}.near .far{gap:1px}.live{gap:2px}a:hover .far,.near:hover{gap:3px}';
	const html = '<p class="so near"></p>';
	expect(dropUnused(css, html)).toBe('.near{gap:0}.near:hover{gap:3px}');
	expect(dropUnused(css, html, "e.classList.toggle('live')")).toBe(
		'.near{gap:0}.live{gap:2px}.near:hover{gap:3px}',
	);
});

test('dropUnused() takes no word of a page, no element and no other attribute for a class', () => {
	const css = '.far{gap:0}.near{gap:1px}.so{gap:2px}.wide{gap:3px}';
	const html = '<far id="wide" class=near>far <p class=\'so\'>wide</p></far>';
	expect(dropUnused(css, html)).toBe('.near{gap:1px}.so{gap:2px}');
});

test('dropUnused() leaves out a block in which nothing is left, and keeps what stands around it', () => {
	const css =
		'@layer base{p{margin:0}}@media print{p[data-a3]{margin:0}}@media (width<=30rem){ol[data-a1]{gap:0}p[data-a3]{gap:0}}@font-face{font-family:A;src:url(a)}';
	expect(dropUnused(css, page)).toBe(
		'@layer base{p{margin:0}}@media (width<=30rem){ol[data-a1]{gap:0}}@font-face{font-family:A;src:url(a)}',
	);
});

test('dropUnused() leaves out a block that holds empty blocks only, of whatever kind, and keeps the order of layers', () => {
	const css =
		'@layer base;@supports (gap:0){@media (width>=64rem){p[data-a3]{margin:0}}}@supports selector(::details-content){.far{gap:0}}@layer base{}';
	expect(dropUnused(css, page)).toBe('@layer base;@layer base{}');
});

test('dropUnused() leaves out the rules of elements and attributes that neither the page nor its scripts name', () => {
	const css = [
		'h3{gap:0}ol>h3::marker{gap:1px}ol dialog{gap:2px}p:has(h3){gap:3px}',
		'a[rel=external]:after{content:"<"}a[href]{gap:4px}[aria-current]{gap:5px}',
		'details[open]{gap:6px}@keyframes turn{from{gap:0}50%{gap:1px}to{gap:2px}}:root{gap:7px}',
	].join('');
	expect(dropUnused(css, `${page}<details></details>`, "document.createElement('dialog')")).toBe(
		[
			'ol dialog{gap:2px}a[href]{gap:4px}',
			'details[open]{gap:6px}@keyframes turn{from{gap:0}50%{gap:1px}to{gap:2px}}:root{gap:7px}',
		].join(''),
	);
});

test('dropUnused() reads a value that is escaped', () => {
	const css = '[data-far*=\\ ]{gap:0}[data-far=a\\.b]{gap:1px}[data-far=b\\.c]{gap:2px}';
	expect(dropUnused(css, '<i data-far="a.b c">')).toBe(
		'[data-far*=\\ ]{gap:0}[data-far=a\\.b]{gap:1px}',
	);
});

test('dropUnused() keeps what a script sets by the name of a property', () => {
	const css = '[data-so-far]{gap:0}[data-far]{gap:1px}[aria-busy=true]{gap:2px}';
	expect(dropUnused(css, page, "e.dataset.soFar='';e.ariaBusy='true'")).toBe(
		'[data-so-far]{gap:0}[aria-busy=true]{gap:2px}',
	);
});

test('shortenScopes() gives the scope of a component one short name in the whole page', () => {
	expect(
		shortenScopes(
			'<style>p[data-astro-cid-qm2d9x0k]{gap:0}a[data-astro-cid-b7c1]{gap:1px}</style><p data-astro-cid-qm2d9x0k>data</p>',
		),
	).toBe('<style>p[data-a0]{gap:0}a[data-a1]{gap:1px}</style><p data-a0>data</p>');
});
