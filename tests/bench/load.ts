import type { Browser } from 'playwright-core';
import { slowLine, slowProcessor } from './line.ts';
import { letRest } from './rest.ts';

/** How long a page is left alone after it has loaded, in milliseconds: what it does of itself is over by then. */
const SETTLE = 4000;

/** Measures what several pages cost, each so often, in turn: what else the machine does comes upon all alike. */
export async function measureLoads(
	browser: Browser,
	addresses: readonly string[],
	slower: number,
	often: number,
): Promise<number[][]> {
	const times = addresses.map((): number[] => []);
	for (let i = 0; i < often; i++)
		for (const [at, address] of addresses.entries())
			times[at]!.push(await measureLoad(browser, address, slower));
	return times;
}

/** What the main thread does for a reader who only looks, with an empty cache and a processor so many times slower, in milliseconds. */
async function measureLoad(browser: Browser, address: string, slower: number): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		await slowLine(session);
		await slowProcessor(session, slower);
		await letRest(page);
		await page.goto(address, { waitUntil: 'load', timeout: 300_000 });
		await page.waitForTimeout(SETTLE);
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
	} finally {
		await context.close();
	}
}
