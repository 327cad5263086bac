import { listPathsOf, serveFile } from './_download.ts';

export const getStaticPaths = listPathsOf('json');
export const GET = serveFile;
