import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject, remove, startAstro } from '../project.ts';
import type { Trial } from './trychanges.ts';

test('whatever field of whatever record changes, a page that is kept is what would be made anew', async () => {
	const project = copyProject();
	const room = mkdtempSync(join(tmpdir(), 'trial-'));
	onTestFinished(() => [project, room].forEach(remove));
	const file = join(room, 'trial.json');
	const env = { CONTENT_DIR: 'tests/site/otherwise/content', TRIAL: file };
	const build = startAstro(project, ['build'], env, 'tests/site/kept/astro.config.mjs');
	expect(await build.ended, build.printed()).toBe(0);
	const trial = JSON.parse(readFileSync(file, 'utf8')) as Trial;
	expect(trial.stale).toEqual([]);
	expect(trial.changes).toBeGreaterThan(100);
	// Most changes concern few pages; where hardly a page was kept, nothing was tried.
	expect(trial.kept / trial.pages).toBeGreaterThan(0.5);
	expect(trial.unsound.length).toBeLessThan(trial.changes / 10);
});
