import type { Page } from 'playwright-core';

/**
 * How long a new window is left alone before anything is measured, in milliseconds. With it Chromium starts renderers
 * for pages of its own (tabs, side panels); on a machine with two cores they double the time of what comes next.
 */
const REST = 2500;

/** Lets the browser finish what it does by itself. */
export function letRest(page: Page): Promise<void> {
	return page.waitForTimeout(REST);
}
