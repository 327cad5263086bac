import type { TestProject } from 'vitest/node';
import { takeSite } from './taken.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the built site. */
		site: string;
		/** That of the site of an invented investigation. */
		invented: string;
	}
}

/** Builds the two sites that many tests read, once for all of them. */
export default async function setUp(project: TestProject) {
	const [ours, invented] = await Promise.all([takeSite(), takeSite('invented')]);
	project.provide('site', ours.folder);
	project.provide('invented', invented.folder);
	return () => {
		ours.letGo();
		invented.letGo();
	};
}
