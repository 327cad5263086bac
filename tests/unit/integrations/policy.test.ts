import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { applyPolicy } from '../../../src/integrations/policy.ts';

const META = '<meta http-equiv="content-security-policy" content="default-src *">';
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

/** The policy that a page ends up with, rule by rule. */
const readPolicy = (html: string) =>
	applyPolicy(html)
		.match(/content-security-policy" content="([^"]*)"/)![1]!
		.split('; ');

test('applyPolicy() allows a page its one style and nothing else', () => {
	const page = `<head>${META}<style>p{color:red}</style></head><body><p>Quay</p></body>`;
	expect(applyPolicy(page)).toBe(
		'<head><meta http-equiv="content-security-policy" content="' +
			"default-src 'none'; font-src 'self'; img-src 'self'; " +
			`style-src 'sha256-${hash('p{color:red}')}'; base-uri 'none'; form-action 'none'">` +
			'<style>p{color:red}</style></head><body><p>Quay</p></body>',
	);
});

test('applyPolicy() joins the styles in their order, at the end of the head', () => {
	const page = `<head><style>html{}</style>${META}<style>body{}</style><title>Quay</title></head><style>:root{}</style>`;
	const html = applyPolicy(page);
	expect(html.match(/<style>.*?<\/style>/g)).toEqual(['<style>html{}body{}:root{}</style>']);
	expect(html).toContain('<title>Quay</title><style>html{}body{}:root{}</style></head>');
	expect(readPolicy(page)).toContain(`style-src 'sha256-${hash('html{}body{}:root{}')}'`);
});

test('applyPolicy() gives the font faces a style of their own, so that a copy which changes their addresses keeps the rest', () => {
	const face = '@font-face{font-family:Quay;src:url(/quay.woff2)}';
	const page = `<head>${META}<style>html{}${face}body{}</style></head><style>${face}:root{}</style>`;
	const html = applyPolicy(page);
	expect(html.match(/<style>.*?<\/style>/g)).toEqual([
		'<style>html{}body{}:root{}</style>',
		`<style>${face}${face}</style>`,
	]);
	expect(readPolicy(page)).toContain(
		`style-src 'sha256-${hash('html{}body{}:root{}')}' 'sha256-${hash(face + face)}'`,
	);
	expect(applyPolicy(html)).toBe(html);
});

test('applyPolicy() keeps two styles that are alike', () => {
	const html = applyPolicy(`<head>${META}<style>html{}</style><style>html{}</style></head>`);
	expect(html).toContain('<style>html{}html{}</style></head>');
});

test('applyPolicy() keeps dollar signs in a style', () => {
	const css = "html::after{content:'$& $1 $$'}\n";
	const page = `<head>${META}<style>${css}</style></head>`;
	expect(applyPolicy(page)).toContain(`<style>${css}</style></head>`);
	expect(readPolicy(page)).toContain(`style-src 'sha256-${hash(css)}'`);
});

test('applyPolicy() allows no style to a page without one', () => {
	expect(readPolicy(`<head>${META}</head>`)).toEqual([
		"default-src 'none'",
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	]);
});

test('applyPolicy() allows scripts of the site to a page that names one, and never an inline one', () => {
	const page = (script: string) => `<head>${META}</head><body>${script}</body>`;
	expect(readPolicy(page('<script type="module" src="/map.js"></script>'))).toEqual([
		"default-src 'none'",
		"font-src 'self'",
		"img-src 'self'",
		"script-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	]);
	const inline = page('<script type="application/ld+json">{"a":1}</script><script>go()</script>');
	expect(readPolicy(inline).join()).not.toMatch(/script-src|unsafe/);
});

test('applyPolicy() does not change a page again', () => {
	const once = applyPolicy(`<head>${META}<style>html{}</style><style>body{}</style></head>`);
	expect(applyPolicy(once)).toBe(once);
});

test('applyPolicy() refuses a page without a place for its policy', () => {
	expect(() => applyPolicy('<head></head>')).toThrow(
		'a page without a place for its policy was built',
	);
});

test('applyPolicy() takes no text of content for a tag, and leaves no “<” in an attribute', () => {
	const said = `</head><style>h1{color:red}</style><meta http-equiv='content-security-policy' content=''>`;
	const written = said.replaceAll('"', '&quot;');
	const page = `<head><meta name="description" content="${written}">${META}<style>p{}</style></head><body><a title="${written}"><script src="x"></a><p title='<script src=x>'>Quay</p></body>`;
	const html = applyPolicy(page.replace('<script src="x">', '&lt;script src="x"&gt;'));
	const escaped = said.replaceAll('<', '&lt;');
	expect(html).toBe(
		`<head><meta name="description" content="${escaped}"><meta http-equiv="content-security-policy" content="default-src 'none'; font-src 'self'; img-src 'self'; style-src 'sha256-${hash('p{}')}'; base-uri 'none'; form-action 'none'"><style>p{}</style></head><body><a title="${escaped}">&lt;script src="x"&gt;</a><p title='&lt;script src=x>'>Quay</p></body>`,
	);
});

test('applyPolicy() does not join a style with attributes', () => {
	const later = '<template><style data-later>html{}</style></template>';
	const html = applyPolicy(`<head>${META}<style>body{}</style></head><body>${later}</body>`);
	expect(html).toContain(`<style>body{}</style></head><body>${later}</body>`);
});

test('applyPolicy() lets a page that plays a sound or a video get them from the site', () => {
	const read = (part: string) => readPolicy(`<head>${META}</head><p>Quay</p>${part}`);
	for (const part of ['<audio src="/a.mp3"></audio>', '<video><source src="/a.mp4"></video>'])
		expect(read(part)).toContain("media-src 'self'");
	expect(read('<img src="/a.png">').join()).not.toContain('media-src');
});
