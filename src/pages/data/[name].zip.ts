import { listPathsOf, serveFile } from './_download.ts';

export const getStaticPaths = listPathsOf('zip');
export const GET = serveFile;
