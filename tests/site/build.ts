import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a test may change about a build. */
interface BuildOptions {
	/** The content folder, from the root of the project or absolute; ours, if none is named. */
	content?: string;
	/** Further environment variables. */
	env?: Record<string, string>;
}

/** A build that is over: the folder it wrote, its exit status, and what it printed. */
export interface Build {
	folder: string;
	status: number;
	output: string;
}

/**
 * Builds the site with `astro build` into a folder of its own under the temporary one. Each build has a copy of the project:
 * in one project Astro keeps the half of what it builds in the same folder, and two builds at a time would take each other’s.
 */
export function buildSite({ content, env = {} }: BuildOptions = {}): Promise<Build> {
	const project = copyProject();
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	const script = resolve('node_modules/astro/bin/astro.mjs');
	const args = [
		'build',
		'--force',
		'--config',
		'tests/site/astro.config.mjs',
		'--outDir',
		`${folder}/dist`,
	];
	// Only what a build needs: the test runner’s own variables would change it.
	const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'TZ', 'LANG', 'LC_ALL'];
	const inherited = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
	return new Promise((done) => {
		execFile(
			process.execPath,
			[script, ...args],
			{
				cwd: project,
				maxBuffer: 1e8,
				env: {
					...inherited,
					NO_COLOR: '1',
					ASTRO_TELEMETRY_DISABLED: '1',
					TEST_CACHE: `${folder}/cache`,
					...(content && { CONTENT_DIR: content }),
					...env,
				},
			},
			(error, stdout, stderr) => {
				const status = error ? Number(error.code ?? 1) : 0;
				remove(project);
				done({ folder: `${folder}/dist`, status, output: `${stdout}\n${stderr}` });
			},
		);
	});
}

/** The same, for builds that must succeed: gives the folder, or throws what was printed. */
export async function buildWhole(options: BuildOptions = {}): Promise<string> {
	const { folder, status, output } = await buildSite(options);
	if (status === 0) return folder;
	remove(folder);
	throw new Error(`the build ended with ${status}:\n${output}`);
}

/** Copies the project to another folder, without what is installed or built. */
function copyProject(): string {
	const copy = mkdtempSync(join(tmpdir(), 'project-'));
	for (const name of [
		'src',
		'content',
		'public',
		'tests/site/astro.config.mjs',
		'tests/site/otherwise',
	])
		cpSync(name, join(copy, name), { recursive: true });
	for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(name, join(copy, name));
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	return copy;
}

/** Takes away a folder that `buildSite` made. */
export function remove(folder: string): void {
	rmSync(folder.replace(/\/dist$/, ''), { recursive: true, force: true });
}
