import { listPathsOf, serveFile } from './_download.ts';

export const getStaticPaths = listPathsOf('csv');
export const GET = serveFile;
