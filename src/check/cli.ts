import { enableCompileCache } from 'node:module';

/**
 * `npm run check` prints every mistake in content/, and in public/. An editor runs it often: so Node.js keeps what it made of the
 * modules, and reads them again only where they changed.
 */
enableCompileCache();
await import('./printcheck.ts');
