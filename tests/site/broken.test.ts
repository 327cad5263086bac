import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build.ts';

/**
 * Each folder is a case: the files in its content/ are laid over those of base/, absent.txt lists
 * what is taken away, and says.txt is what the editor must read.
 */
const folder = 'tests/site/broken';
const cases = readdirSync(folder).filter((name) => name !== 'base');
const readSaid = (name: string) => readFileSync(`${folder}/${name}/says.txt`, 'utf8');

/** A folder of its own with the content of one case. */
function layOut(name: string): string {
	const room = mkdtempSync(join(tmpdir(), 'broken-'));
	cpSync(`${folder}/base`, room, { recursive: true });
	const absent = `${folder}/${name}/absent.txt`;
	const paths = existsSync(absent) ? readFileSync(absent, 'utf8').trim().split('\n') : [];
	paths.forEach((path) => rmSync(join(room, 'content', path), { recursive: true }));
	const own = `${folder}/${name}/content`;
	if (existsSync(own)) cpSync(own, join(room, 'content'), { recursive: true });
	return room;
}

/** Runs `npm run check` as in a project whose content/ lies in `room`. */
function check(room: string): Promise<{ status: number; output: string }> {
	const { CONTENT_DIR: _content, GITHUB_ACTIONS: _actions, ...env } = process.env;
	return new Promise((done) => {
		const script = resolve('src/cli/check.ts');
		execFile(process.execPath, [script], { cwd: room, env }, (error, stdout, stderr) => {
			done({ status: error ? Number(error.code) : 0, output: stdout + stderr });
		});
	});
}

test.concurrent.for(cases)('an editor reads what to do: %s', async (name, context) => {
	const room = layOut(name);
	context.onTestFinished(() => rmSync(room, { recursive: true }));
	const said = readSaid(name);
	const status = said.includes('Not built:') ? 1 : 0;
	context.expect(await check(room)).toEqual({ status, output: said });
});

test('a build stops before Astro looks at the content, with the same words', async () => {
	const name = 'several-in-one-file';
	const room = layOut(name);
	const { status, output } = await buildSite({ content: join(room, 'content') });
	rmSync(room, { recursive: true });
	const printed = output.replaceAll(`${relative('.', room)}/content/`, 'content/');
	expect(status).toBe(1);
	for (const line of readSaid(name).trim().split('\n')) expect(printed).toContain(line);
	expect(printed).not.toContain('collection schema');
	expect(printed).not.toContain('Stack trace');
});
