import { expect, test } from 'vitest';
import { formatNginx } from '../../../src/deploy/nginx.ts';
import { classes } from './smallclasses.ts';

test('formatNginx() writes what nginx includes, whole', async () => {
	await expect(formatNginx(classes, '/sub/')).toMatchFileSnapshot('nginx.conf');
});

test('formatNginx() writes paths from the first slash on for a site at the top of its address', () => {
	const text = formatNginx(classes, '/');
	expect(text).toBe(formatNginx(classes, '/sub/').replaceAll('/sub/', '/'));
});
