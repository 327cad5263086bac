import { expect, test } from 'vitest';
import { listClasses } from '../../../src/deploy/fileclass.ts';

const classes = listClasses('_astro');
const read = (header: string) =>
	Object.fromEntries(
		classes.map(({ paths, headers }) => [
			paths.join(' '),
			headers.find(([name]) => name === header)?.[1],
		]),
	);

test('listClasses() lets other sites frame what is in embed/, and nothing else', () => {
	const policy = "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
	expect(read('Content-Security-Policy')).toEqual({
		'': `${policy}; frame-ancestors 'none'`,
		'data/ map/ share/ charts/ follow/ feed.xml feed.json': `${policy}; frame-ancestors 'none'`,
		'embed/': `${policy}; frame-ancestors *`,
		'_astro/': `${policy}; frame-ancestors 'none'`,
	});
	expect(read('X-Frame-Options')).toEqual({
		'': 'DENY',
		'data/ map/ share/ charts/ follow/ feed.xml feed.json': 'DENY',
		'embed/': undefined,
		'_astro/': 'DENY',
	});
});

test('listClasses() lets other sites read all but pages', () => {
	expect(read('Access-Control-Allow-Origin')).toEqual({
		'': undefined,
		'data/ map/ share/ charts/ follow/ feed.xml feed.json': '*',
		'embed/': '*',
		'_astro/': '*',
	});
	expect(read('Cross-Origin-Resource-Policy')).toEqual({
		'': 'same-origin',
		'data/ map/ share/ charts/ follow/ feed.xml feed.json': 'cross-origin',
		'embed/': 'cross-origin',
		'_astro/': 'cross-origin',
	});
});

test('listClasses() lets only what has a hash in its name be kept unasked', () => {
	expect(read('Cache-Control')).toEqual({
		'': 'no-cache',
		'data/ map/ share/ charts/ follow/ feed.xml feed.json': 'no-cache',
		'embed/': 'no-cache',
		'_astro/': 'public, max-age=31536000, immutable',
	});
});

test('listClasses() names no header twice in a class, and no path in two', () => {
	for (const { headers } of classes)
		expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
	const paths = classes.flatMap(({ paths }) => paths);
	expect(new Set(paths).size).toBe(paths.length);
});
