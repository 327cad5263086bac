import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Copies the project to another folder, without what is installed or built; of its pages those in some folders alone, if these are named. */
export function copyProject(folders?: readonly string[]): string {
	const copy = mkdtempSync(join(tmpdir(), 'project-'));
	for (const name of [
		'src',
		'content',
		'public',
		'tests/site/astro.config.mjs',
		'tests/site/kept',
		'tests/site/otherwise',
	])
		cpSync(name, join(copy, name), { recursive: true });
	for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(name, join(copy, name));
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	const pages = join(copy, 'src/pages');
	if (folders)
		for (const name of readdirSync(pages)) if (!folders.includes(name)) remove(join(pages, name));
	return copy;
}

/** Takes away a folder with all that is in it. */
export function remove(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}

/** Astro at work in a copy of the project. */
export interface Running {
	process: ChildProcess;
	/** What it has printed so far. */
	printed: () => string;
	/** Its exit status, once it has ended; 1 if it was killed. */
	ended: Promise<number>;
	/** Waits until it has printed `words`, or has ended. */
	until: (words: string) => Promise<void>;
}

/** Starts `astro` in a copy of the project, in a process group of its own, with what it keeps for itself in `cache`. */
export function startAstro(
	project: string,
	args: readonly string[],
	env: Record<string, string | undefined> = {},
	settings = 'tests/site/astro.config.mjs',
): Running {
	// Only what Astro needs: the test runner’s own variables would change it.
	const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'TZ', 'LANG', 'LC_ALL'];
	const inherited = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
	const script = resolve('node_modules/astro/bin/astro.mjs');
	const config = ['--config', settings];
	// As `npm run build` does: at its end Node waits for a thread that compiles, and that thread for the main one, now and then
	// for ever (Node 26.10, https://github.com/nodejs/node/issues/54918).
	const flags = ['--no-concurrent-recompilation', '--no-concurrent-sparkplug'];
	const child = spawn(process.execPath, [...flags, script, ...args, ...config], {
		cwd: project,
		detached: true,
		env: {
			...inherited,
			NO_COLOR: '1',
			ASTRO_TELEMETRY_DISABLED: '1',
			TEST_CACHE: join(project, '.cache'),
			...env,
		},
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (part: string) => (text += part));
	const ended = once(child, 'close').then(([status]) => (status as number | null) ?? 1);
	const until = async (words: string) => {
		let isOver = false;
		void ended.then(() => (isOver = true));
		while (!isOver && !text.includes(words)) await new Promise((done) => setTimeout(done, 5));
	};
	return { process: child, printed: () => text, ended, until };
}
