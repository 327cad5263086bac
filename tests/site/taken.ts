import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWhole, remove } from './build.ts';

/** A built site, and what to do with it when the last test is over. */
interface Taken {
	folder: string;
	letGo: () => void;
}

/** The sites that many tests read: the content of each, from the root of the project, and the variable that names one that is built. */
export const sites = {
	ours: { content: 'content', variable: 'BUILT_SITE' },
	invented: { content: 'tests/site/otherwise/content', variable: 'BUILT_INVENTED' },
} as const;

/**
 * Builds a site, or takes one that stands: `BUILT_SITE=dist` spares whoever looks at one test again and again the build.
 * It says so. `npm test` builds both anew, once for all that read them.
 */
export async function takeSite(which: keyof typeof sites = 'ours'): Promise<Taken> {
	const { content, variable } = sites[which];
	const built = process.env[variable];
	if (!built) {
		const folder = await buildWhole({ content, isPacked: true });
		return { folder, letGo: () => remove(folder) };
	}
	const folder = resolve(built);
	if (!existsSync(join(folder, 'index.html'))) throw new Error(`there is no site in ${folder}`);
	console.log(`The tests read ${folder}, and build nothing.`);
	return { folder, letGo: () => undefined };
}
