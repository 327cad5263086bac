import { expect, test } from 'vitest';
import { useFirefox } from './browser.ts';

const { visit } = useFirefox({});

test('in Firefox, a link to a part of what is folded opens it', async () => {
	const isShown = await visit('places/rotterdam/#claim-two-dutch-posts', async (page) => {
		await page.waitForSelector('details[open]');
		return page.evaluate(() => document.getElementById('claim-two-dutch-posts')!.checkVisibility());
	});
	expect(isShown).toBe(true);
});

test('Firefox knows the part of a fold that paper opens', async () => {
	const isKnown = await visit('places/rotterdam/', (page) =>
		page.evaluate(() => CSS.supports('selector(details::details-content)')),
	);
	expect(isKnown).toBe(true);
});
