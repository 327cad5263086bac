import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../site/pages.ts';
import { useBrowser } from './browser.ts';
import { useElsewhere } from './elsewhere.ts';

const visit = useBrowser();
const embed = useElsewhere();
const folder = inject('site');
const all = listFiles(join(folder, 'embed'))
	.filter((file) => file.endsWith('/index.html') && !file.startsWith('map/'))
	.map((file) => `embed/${file.replace(/index\.html$/, '')}`);
const size = (path: string) => statSync(join(folder, path, 'index.html')).size;
const heightOf = (path: string): number =>
	JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8')).height;

/** Every figure of a story and the timeline; of claims and places those with the most and the least in them. */
const chosen = all.filter((path) => /^embed\/(stories|timeline)/.test(path));
for (const kind of ['claims', 'places']) {
	const some = all
		.filter((path) => path.startsWith(`embed/${kind}/`))
		.sort((a, b) => size(a) - size(b));
	chosen.push(...some.slice(0, 2), ...some.slice(-4));
}

test.each([320, 640])(
	'what is framed elsewhere in %d pixels fits the height that its code asks for, without script',
	async (width) => {
		const faults: string[] = [];
		for (const path of chosen) {
			const height = heightOf(path);
			const seen = await embed(
				path,
				(frame) =>
					frame.locator('html').evaluate((el) => ({
						high: el.scrollHeight,
						wide: el.scrollWidth - el.clientWidth,
						title: el.querySelector('h1')!.innerText.length,
					})),
				{ javaScriptEnabled: false },
				{ width, height },
			);
			if (seen.high > height || seen.wide > 0 || seen.title === 0)
				faults.push(`${path}: ${JSON.stringify({ height, ...seen })}`);
		}
		expect(chosen.length).toBeGreaterThan(12);
		expect(faults).toEqual([]);
	},
);

test.each(['claims', 'places', 'stories', 'timeline'])(
	'what is framed of %s breaks no rule of access',
	async (kind) => {
		const path = chosen.findLast((one) => one.startsWith(`embed/${kind}/`))!;
		const faults = await visit(
			path,
			async (page) => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations,
			{ viewport: { width: 320, height: heightOf(path) } },
		);
		expect(faults.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	},
);

test('a link of a framed claim leaves the frame', async () => {
	const [path] = chosen.filter((one) => one.startsWith('embed/claims/'));
	const url = await embed(path!, async (frame, page) => {
		await frame.locator('h1 a').click();
		await page.waitForURL(/\/claims\//);
		return page.url();
	});
	expect(url).toBe(inject('address') + path!.slice('embed/'.length));
});
