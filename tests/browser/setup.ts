import type { TestProject } from 'vitest/node';
import { readAddress } from '../site/address.ts';
import { serve } from '../server.ts';
import { takeSite } from '../site/taken.ts';
import { findChromium } from './chromium.ts';
import { findFirefox, type Found } from './firefox/firefox.ts';
import { listKinds, type Kind } from './kinds.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The path of the Chromium that the tests start. */
		chromium: string;
		/** The Firefox that a few of them start; if there is none, only they fail. */
		firefox: Found;
		/** Where the built site is served, with a slash at the end. */
		address: string;
		/** One page of each kind. */
		kinds: Kind[];
		/** The folder of the built site of an invented investigation. */
		invented: string;
	}
}

/** Finds the browsers, builds the sites once, and serves ours until the last test is over. */
export default async function setUp(project: TestProject) {
	project.provide('chromium', findChromium());
	project.provide('firefox', findFirefox());
	const [{ folder, letGo }, invented] = await Promise.all([takeSite(), takeSite('invented')]);
	const { server, address } = await serve(folder, { base: new URL(readAddress()).pathname });
	project.provide('address', address);
	project.provide('site', folder);
	project.provide('invented', invented.folder);
	project.provide('kinds', listKinds(folder));
	return () => {
		server.close();
		server.closeAllConnections();
		letGo();
		invented.letGo();
	};
}
