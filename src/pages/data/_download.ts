import { listPaths } from '../../data/download.ts';
import { publishData } from '../../data/files.ts';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';

export { serveFile } from '../../data/download.ts';

/**
 * Returns a function that lists the addresses of all files with one ending. There is a route for each ending, because
 * Astro finds a file’s address while someone writes only where its ending is part of the route.
 */
export function listPathsOf(ending: string) {
	return async () =>
		keyed(listPaths(publishData(await openLedger(), new URL(import.meta.env.SITE)), ending));
}
