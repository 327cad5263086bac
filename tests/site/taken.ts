import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWhole, remove } from './build.ts';

/** A built site, and what to do with it when the last test is over. */
interface Taken {
	folder: string;
	letGo: () => void;
}

/**
 * Builds the site, or takes one that stands: `BUILT_SITE=dist` spares whoever looks at one test again and again the build.
 * It says so, and `npm test` knows nothing of it: what counts is always built anew.
 */
export async function takeSite(): Promise<Taken> {
	const built = process.env['BUILT_SITE'];
	if (!built) {
		const folder = await buildWhole();
		return { folder, letGo: () => remove(folder) };
	}
	const folder = resolve(built);
	if (!existsSync(join(folder, 'index.html'))) throw new Error(`there is no site in ${folder}`);
	console.log(`The tests read ${folder}, and build nothing.`);
	return { folder, letGo: () => undefined };
}
