import type { Page } from 'playwright-core';

/** How many answers each page waits for. */
const asked = new WeakMap<Page, number>();

/** Counts what a page asks for and what has arrived, from now on. */
export function countAnswers(page: Page): void {
	const add = (step: number) => () => asked.set(page, (asked.get(page) ?? 0) + step);
	page.on('request', add(1));
	page.on('requestfinished', add(-1));
	page.on('requestfailed', add(-1));
}

/**
 * Waits until a page has come to rest: it waits for no answer, and nothing in it has changed for so many milliseconds.
 * They run by the clock of the page itself, so that on a busy machine too what it put off for less has been done.
 */
export async function calm(page: Page, quiet = 600): Promise<void> {
	do await page.evaluate(rest, quiet);
	while ((asked.get(page) ?? 0) > 0);
}

/** Runs in a page: waits until nothing in it has changed for so many milliseconds. */
export function rest(quiet: number): Promise<void> {
	return new Promise((done) => {
		const end = () => {
			observer.disconnect();
			done();
		};
		let timer = setTimeout(end, quiet);
		const observer = new MutationObserver(() => {
			clearTimeout(timer);
			timer = setTimeout(end, quiet);
		});
		const what = { subtree: true, childList: true, attributes: true, characterData: true };
		observer.observe(document, what);
	});
}
