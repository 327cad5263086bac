import { expect, test } from 'vitest';
import { formatCaddy } from '../../../src/deploy/caddy.ts';
import { classes } from './smallclasses.ts';

test('formatCaddy() writes what Caddy imports, whole', async () => {
	await expect(formatCaddy(classes, '/sub/')).toMatchFileSnapshot('Caddyfile');
});

test('formatCaddy() writes paths from the first slash on for a site at the top of its address', () => {
	const text = formatCaddy(classes, '/');
	expect(text).toBe(formatCaddy(classes, '/sub/').replaceAll('/sub/', '/'));
});
