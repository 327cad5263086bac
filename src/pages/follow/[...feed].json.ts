import { listFeedPaths, serveFeed } from './_feedroute.ts';

export const getStaticPaths = listFeedPaths;
export const GET = serveFeed('json');
