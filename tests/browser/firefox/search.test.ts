import { expect, test } from 'vitest';
import { useFirefox } from './browser.ts';

const { visit } = useFirefox({});

test('in Firefox, what is typed into the search is found, a name in its own script too', async () => {
	await visit('search/', async (page) => {
		const titles = () =>
			page.evaluate(() => [...document.querySelectorAll('#search h3')].map((el) => el.textContent));
		await page.type('input[name=q]', '230,000');
		await expect.poll(async () => (await titles()).length).toBeGreaterThan(5);
		for (const title of (await titles()).slice(0, 5)) expect(title).toContain('230,000');
		await page.evaluate(() => void (location.hash = '#q=南通'));
		await expect.poll(titles).toContain('Nantong police');
	});
});
