import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { expect, test } from 'vitest';
import { hashCode } from '../../../../src/integrations/kept/codehash.ts';

test('hashCode() is another one where our code or a block of an investigation’s own is, and the same where a record is', () => {
	const project = mkdtempSync(join(tmpdir(), 'project-'));
	const write = (path: string, text: string) => writeFileSync(join(project, path), text);
	for (const folder of ['src', 'theirs/blocks'])
		mkdirSync(join(project, folder), { recursive: true });
	const root = pathToFileURL(`${project}/`);
	const config = { root, srcDir: new URL('src/', root), site: 'https://quay.example', base: '/' };
	const before = process.env['CONTENT_DIR'];
	process.env['CONTENT_DIR'] = join(project, 'theirs');
	const take = () => hashCode(config as unknown as AstroConfig, []);
	const hashes = [take()];
	for (const path of [
		'src/a.ts',
		'theirs/blocks/Tide.astro',
		'theirs/blocks/Tide.yaml',
		'theirs/site.yaml',
	]) {
		write(path, 'one');
		hashes.push(take());
	}
	if (before === undefined) delete process.env['CONTENT_DIR'];
	else process.env['CONTENT_DIR'] = before;
	rmSync(project, { recursive: true });
	expect(new Set(hashes.slice(0, 4)).size).toBe(4);
	expect(hashes[4]).toBe(hashes[3]);
});
