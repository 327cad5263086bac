import type { Page } from 'playwright-core';

/** The paths of all stories, as the front page leads to them. */
export function listStories(page: Page): Promise<string[]> {
	return page
		.locator('main h3 a[href*="/stories/"]')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}
