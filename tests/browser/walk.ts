import type { Page } from 'playwright-core';

/**
 * Scrolls to each part of a page and back, as a reader does: what is laid out as one comes near has its size from then on, and
 * nothing is measured by a guess.
 */
export function walk(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const painted = () =>
			new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		for (const part of document.querySelectorAll('main > section, figure.spare')) {
			part.scrollIntoView();
			await painted();
		}
		scrollTo(0, 0);
		await painted();
	});
}
