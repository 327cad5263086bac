import { expect, test } from 'vitest';
import { formatApache } from '../../../src/deploy/apache.ts';
import { classes } from './smallclasses.ts';

test('formatApache() writes what Apache reads, whole', async () => {
	await expect(formatApache(classes, '/sub/')).toMatchFileSnapshot('htaccess');
});

test('formatApache() writes paths from the first slash on for a site at the top of its address', () => {
	const text = formatApache(classes, '/');
	expect(text).toBe(formatApache(classes, '/sub/').replaceAll('/sub/', '/'));
});
