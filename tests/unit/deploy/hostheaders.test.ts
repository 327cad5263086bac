import { expect, test } from 'vitest';
import { formatHostHeaders } from '../../../src/deploy/hostheaders.ts';
import { classes } from './smallclasses.ts';

const names = [
	'quays/',
	'barrels/',
	'index.html',
	'quay.xml',
	'data/',
	'data/quays.csv',
	'data/index.html',
];

test('formatHostHeaders() writes what all files have once, what a class has for each of its names, and types', () => {
	expect(formatHostHeaders(classes, '/sub/', names)).toBe(`/sub/*
  Strict-Transport-Security: max-age=63072000
  X-Content-Type-Options: nosniff

/sub/
  X-Frame-Options: DENY

/sub/barrels/*
  Cache-Control: no-cache

/sub/data/*
  X-Frame-Options: DENY

/sub/index.html
  X-Frame-Options: DENY

/sub/quay.xml
  Access-Control-Allow-Origin: *

/sub/quays/*
  Access-Control-Allow-Origin: *

/sub/data/quays.csv
  Content-Type: text/csv; charset=utf-8
`);
});

test('formatHostHeaders() writes the same whatever the order of the names, with or without its own file', () => {
	const text = formatHostHeaders(classes, '/', names);
	expect(formatHostHeaders(classes, '/', names.toReversed())).toBe(text);
	expect(formatHostHeaders(classes, '/', [...names, '_headers'])).toBe(text);
});
