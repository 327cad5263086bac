import { serveStories } from './follow/_feedroute.ts';

export const GET = serveStories('xml');
