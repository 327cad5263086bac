import { listPathsOf, serveFile } from './_download.ts';

export const getStaticPaths = listPathsOf('md');
export const GET = serveFile;
