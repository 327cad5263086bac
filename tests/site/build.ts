import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject, remove as removeFolder, startAstro } from './project.ts';

/** What a test may change about a build. */
interface BuildOptions {
	/** The content folder, from the root of the project or absolute; ours, if none is named. */
	content?: string;
	/** The folders of `src/pages/` that are built; all pages, if none are named. */
	pages?: readonly string[];
	/** Whether each file has beside it what servers send, packed ahead of time. */
	isPacked?: boolean;
	/** Further environment variables. */
	env?: Record<string, string>;
	/** Changes the copy of the project that is built. */
	alter?: ((project: string) => void) | undefined;
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
export async function buildSite({
	content,
	pages,
	isPacked = false,
	env = {},
	alter,
}: BuildOptions = {}): Promise<Build> {
	const project = copyProject(pages);
	alter?.(project);
	const room = mkdtempSync(join(tmpdir(), 'site-'));
	const folder = join(room, 'dist');
	const { ended, printed } = startAstro(project, ['build', '--force', '--outDir', folder], {
		TEST_CACHE: join(room, 'cache'),
		...(isPacked && { TEST_PACKED: '1' }),
		...(content && { CONTENT_DIR: content }),
		...env,
	});
	const status = await ended;
	removeFolder(project);
	return { folder, status, output: printed() };
}

/** The same, for builds that must succeed: gives the folder, or throws what was printed. */
export async function buildWhole(options: BuildOptions = {}): Promise<string> {
	const { folder, status, output } = await buildSite(options);
	if (status === 0) return folder;
	remove(folder);
	throw new Error(`the build ended with ${status}:\n${output}`);
}

/** Takes away a folder that `buildSite` made, with what is beside it. */
export function remove(folder: string): void {
	removeFolder(folder.replace(/\/dist$/, ''));
}
