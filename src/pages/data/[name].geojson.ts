import { listPathsOf, serveFile } from './_download.ts';

export const getStaticPaths = listPathsOf('geojson');
export const GET = serveFile;
