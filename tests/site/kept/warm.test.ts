import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite, remove } from '../build.ts';
import { fingerprint } from '../fingerprint.ts';
import { remove as removeFolder } from '../project.ts';

const room = mkdtempSync(join(tmpdir(), 'warm-'));
afterAll(() => removeFolder(room));

/** Builds with what an earlier build kept in `cache`; tells each file’s fingerprint, and how many pages were made and kept. */
async function build(content: string, cache: string) {
	const env = { TEST_CACHE: join(room, cache), PICTURE_CACHE: join(room, 'pictures') };
	const { folder, status, output } = await buildSite({ content, env });
	expect(status, output).toBe(0);
	const files = fingerprint(folder);
	remove(folder);
	const [, made = '', kept = ''] = /(\d+) made, (\d+) kept/.exec(output) ?? [];
	return { files, made: Number(made), kept: Number(kept) };
}

test('a build that keeps pages is the same to the byte as one that makes all, changed or not', async () => {
	const before = 'tests/site/otherwise/content';
	const cold = await build(before, 'one');
	expect(cold.kept).toBe(0);
	const warm = await build(before, 'one');
	expect(warm.files).toEqual(cold.files);
	expect(warm.kept).toBeGreaterThan(5 * warm.made);

	const after = join(room, 'content');
	cpSync(before, after, { recursive: true });
	const claim = join(after, 'claims/forty-barrels.yaml');
	writeFileSync(claim, readFileSync(claim, 'utf8').replace('Forty barrels', 'Fully forty barrels'));
	const changed = await build(after, 'one');
	expect(changed.kept).toBeGreaterThan(changed.made);
	expect(changed.files).toEqual((await build(after, 'two')).files);
	expect(changed.files).not.toEqual(cold.files);
});
