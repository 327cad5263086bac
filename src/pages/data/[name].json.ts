import { openLedger } from '../../ledger/open.ts';
import { publishData } from '../../data/files.ts';
import { listPaths, serveFile } from '../../data/download.ts';

/** Astro finds a file’s address while someone writes only where its ending is part of the route. */
export async function getStaticPaths() {
	return listPaths(publishData(await openLedger(), new URL(import.meta.env.SITE)), 'json');
}

export const GET = serveFile;
