import { expect, test } from 'vitest';
import { useFirefox } from './browser.ts';

const { visit } = useFirefox({});

test('in Firefox, what is typed into the search is found, a name in its own script too', async () => {
	await visit('search/', async (page) => {
		const titles = () =>
			page.evaluate(() => [...document.querySelectorAll('#search h3')].map((el) => el.textContent));
		await page.type('input[name=q]', '230,000');
		const firstFive = async () => (await titles()).slice(0, 5);
		await expect.poll(firstFive).toEqual(Array(5).fill(expect.stringContaining('230,000')));
		await page.evaluate(() => void (location.hash = '#q=南通'));
		await expect.poll(titles).toContain('Nantong police');
	});
});
