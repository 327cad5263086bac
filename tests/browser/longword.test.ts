import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../server.ts';
import { buildWhole, remove } from '../site/build.ts';
import { writeManyScripts } from '../site/manyscripts.ts';
import { readPages } from '../site/pages.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
let content: string;
let folder: string;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	content = writeManyScripts({ isLong: true });
	folder = await buildWhole({ content });
	served = await serve(folder);
});
afterAll(() => {
	served?.server.close();
	served?.server.closeAllConnections();
	remove(content);
	if (folder) remove(folder);
});

test('a word of 58 letters breaks, and scrolls no page sideways on a screen of 320 px', async () => {
	const wide: string[] = [];
	for (const { path } of readPages(folder)) {
		const width = await visit(
			served.address + path,
			(page) => page.evaluate(() => document.documentElement.scrollWidth),
			{ viewport: { width: 320, height: 640 } },
		);
		if (width > 320) wide.push(`/${path}: ${width}`);
	}
	expect(wide).toEqual([]);
});
