import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();

test('no bold and no italic is made by the browser', async () => {
	const seen = await visit('', (page) =>
		page
			.locator('body *')
			.evaluateAll((all) => all.map((el) => getComputedStyle(el).fontSynthesis)),
	);
	expect([...new Set(seen)]).toEqual(['small-caps']);
});
