import { expect, test } from 'vitest';
import { formatHeaders } from '../../../src/integrations/headers.ts';

const open = 'Content-Security-Policy: frame-ancestors *';
const closed = "Content-Security-Policy: frame-ancestors 'none'";

/** The paths of the rules that hold a line. */
const findPaths = (text: string, line: string) =>
	text
		.split('\n\n')
		.filter((rule) => rule.split('\n').includes(`  ${line}`))
		.map((rule) => rule.trim().split('\n')[0]);

test('formatHeaders() lets other sites frame pages in embed/, and no others', () => {
	const text = formatHeaders(['map/', 'embed/', 'index.html', '_astro/'], '/', '_astro');
	expect(findPaths(text, open)).toEqual(['/embed/*']);
	expect(findPaths(text, closed)).toEqual(['/', '/index.html', '/map/*']);
	expect(findPaths(text, 'X-Frame-Options: DENY')).toEqual(['/', '/index.html', '/map/*']);
});

test('formatHeaders() writes all paths below the base of the site', () => {
	const text = formatHeaders(['embed/', 'map/'], '/sub/', '_astro');
	expect(text.match(/^\S.*/gm)).toEqual(['/sub/*', '/sub/', '/sub/embed/*', '/sub/map/*']);
});

test('formatHeaders() lets files with a hash in their names be cached for a year', () => {
	const text = formatHeaders(['_astro/', 'map/'], '/', '_astro');
	const line = 'Cache-Control: public, max-age=31536000, immutable';
	expect(findPaths(text, line)).toEqual(['/_astro/*']);
});

test('formatHeaders() writes the same whatever the order of the names, with or without its own file', () => {
	const names = ['_astro/', 'embed/', 'index.html', 'map/'];
	const text = formatHeaders(names, '/', '_astro');
	expect(formatHeaders([...names].reverse(), '/', '_astro')).toBe(text);
	expect(formatHeaders([...names, '_headers'], '/', '_astro')).toBe(text);
});
