import type { TestProject } from 'vitest/node';
import { takeSite } from './taken.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the built site. */
		site: string;
	}
}

/** Builds the site once for all tests that read it. */
export default async function setUp(project: TestProject) {
	const { folder, letGo } = await takeSite();
	project.provide('site', folder);
	return letGo;
}
