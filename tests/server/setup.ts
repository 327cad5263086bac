import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../browser/chromium.ts';
import { buildWhole, remove } from '../site/build.ts';
import { findServers, findWget, type Found } from './programs.ts';

/** A built site that servers serve: where it lies, and the path below which it stands. */
export interface Site {
	dist: string;
	/** What the build wrote for servers. */
	deploy: string;
	base: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		servers: Found;
		wget: string;
		/** At the top of its address, and in a folder. */
		sites: Site[];
	}
}

/** Finds the servers and builds a site twice: for the top of an address, and for a folder. */
export default async function setUp(project: TestProject) {
	project.provide('servers', findServers());
	project.provide('wget', findWget());
	project.provide('chromium', findChromium());
	const sites: Site[] = [];
	for (const base of ['/', '/sub/']) {
		const env = { SITE_ADDRESS: `https://example.org${base}` };
		const dist = await buildWhole({ content: 'tests/site/otherwise/content', isPacked: true, env });
		sites.push({ dist, deploy: join(dist, '../deploy'), base });
	}
	project.provide('sites', sites);
	return () => sites.forEach(({ dist }) => remove(dist));
}
