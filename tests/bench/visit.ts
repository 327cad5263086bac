import type { Browser, Page } from 'playwright-core';
import { slowLine, slowProcessor } from './line.ts';
import { letRest } from './rest.ts';

/** What stands for places on a map: links in the page as sent, and what a script puts in their place. */
const MARKS = 'svg.map a[data-id], .live [data-key]';

/** The phone that Lighthouse looks through. */
const PHONE = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
};

/** How long nothing may happen, in milliseconds, before a visit is over. */
const QUIET = 2000;

/** What one visit with an empty cache cost; times in milliseconds from the start of the navigation. */
export interface Visit {
	/** On the wire, with headers. */
	bytes: number;
	requests: number;
	firstPaint: number;
	largestPaint: number;
	/** What tasks on the main thread took beyond 50 ms each, added up. */
	blocking: number;
	/** When the page was first painted with all marks that its HTML holds. */
	drawn: number;
	/** When the number of marks changed last, by whatever hand. */
	settled: number;
	/** How many marks there are in the end. */
	marks: number;
}

/** What `watch` keeps in the page. */
interface Watched {
	largest: number;
	blocking: number;
	/** Each number of marks, and when the frame that showed it was over. */
	counts: { marks: number; time: number }[];
}

/** How many marks the HTML of a page holds, before any script has touched it. */
export async function countSent(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(address, { timeout: 300_000 });
	const count = await countMarks(page);
	await context.close();
	return count;
}

/** Visits a page over a slow line with a processor so many times slower. `sent` is the number of marks in its HTML. */
export async function visit(
	browser: Browser,
	address: string,
	sent: number,
	slower: number,
): Promise<Visit> {
	const context = await browser.newContext(PHONE);
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		let [bytes, requests, last] = [0, 0, Date.now()];
		session.on('Network.requestWillBeSent', () => (requests++, (last = Date.now())));
		session.on('Network.dataReceived', () => (last = Date.now()));
		session.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
			last = Date.now();
		});
		await slowLine(session);
		await slowProcessor(session, slower);
		await page.addInitScript(watch, MARKS);
		await letRest(page);
		await page.goto(address, { waitUntil: 'load', timeout: 300_000 });
		for (;;) {
			const marks = await countMarks(page);
			await page.waitForTimeout(QUIET);
			if (Date.now() - last >= QUIET && (await countMarks(page)) === marks) break;
		}
		const { paint, watched } = await page.evaluate(() => ({
			paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
			watched: (window as unknown as { watched: Watched }).watched,
		}));
		const { counts, largest, blocking } = watched;
		const drawn = counts.find(({ marks }) => marks >= sent)?.time ?? NaN;
		return {
			...{ bytes, requests, blocking },
			firstPaint: paint,
			largestPaint: largest,
			drawn: Math.max(paint, drawn),
			settled: Math.max(paint, counts.at(-1)!.time),
			marks: counts.at(-1)!.marks,
		};
	} finally {
		await context.close();
	}
}

function countMarks(page: Page): Promise<number> {
	return page.locator(MARKS).count();
}

/**
 * Runs in the page before anything else. It counts the marks in every frame; a message that is sent in a frame
 * arrives after its style, layout and paint, so that its time is when the frame was over.
 */
function watch(marks: string): void {
	const watched: Watched = { largest: 0, blocking: 0, counts: [{ marks: 0, time: 0 }] };
	Object.assign(window, { watched });
	new PerformanceObserver((list) => {
		watched.largest = list.getEntries().at(-1)!.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) watched.blocking += duration - 50;
	}).observe({ type: 'longtask', buffered: true });
	const channel = new MessageChannel();
	let count = 0;
	channel.port1.onmessage = () => {
		if (count !== watched.counts.at(-1)!.marks)
			watched.counts.push({ marks: count, time: performance.now() });
	};
	const look = () => {
		count = document.querySelectorAll(marks).length;
		channel.port2.postMessage('');
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
