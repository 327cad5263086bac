import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium, options } from '../browser/chromium.ts';
import { pack, serve } from '../server.ts';
import { buildWhole, remove } from '../site/build.ts';
import { writeBarePage } from './bare.ts';
import { writeInvestigation } from './folder.ts';
import { measureLoads } from './load.ts';
import { keepMapAlone } from './mapalone.ts';
import { writePlainPage } from './plain.ts';
import { median, quantile } from './statistics.ts';
import { formatTable, type Figures } from './table.ts';
import { countSent, visit, type Visit } from './visit.ts';
import { measureWork } from './work.ts';

/** How often each page is visited. */
const VISITS = 5;

/** Builds, serves and visits the map for each number of places; prints a table with a column for each. */
export async function measureMap(
	counts: readonly number[],
	real: number,
	slower: number,
): Promise<void> {
	const browser = await chromium.launch({ ...options, executablePath: findChromium() });
	const reports: Figures[] = [];
	try {
		for (const count of counts) {
			console.log(`Building and visiting ${format(count)} places …`);
			const figures = await withContent(count, real, (content) =>
				measure(browser, content, slower),
			);
			reports.push({ places: format(count), 'processor slowed, ×': String(slower), ...figures });
		}
	} finally {
		if (reports.length > 0) console.log(`\n${formatTable(reports)}`);
		await browser.close();
	}
}

/** Our own content where it has just so many places, else an invented one that is taken away afterwards. */
async function withContent<Result>(
	count: number,
	real: number,
	use: (content: string | undefined) => Promise<Result>,
): Promise<Result> {
	if (count === real) return use(undefined);
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	try {
		writeInvestigation(count, folder);
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function measure(
	browser: Browser,
	content: string | undefined,
	slower: number,
): Promise<Figures> {
	const start = performance.now();
	const folder = await buildWhole({
		pages: ['map', 'data', '404.astro'],
		alter: keepMapAlone,
		...(content && { content }),
	});
	const seconds = (performance.now() - start) / 1000;
	mkdirSync(join(folder, 'bare'));
	writeFileSync(join(folder, 'bare/index.html'), writeBarePage());
	writePlainPage(join(folder, 'plain'), folder);
	const { server, address } = await serve(folder, { packed: true });
	try {
		const html = readFileSync(join(folder, 'map/index.html'));
		const sent = await countSent(browser, `${address}map/`);
		const visits = await visitOften(browser, `${address}map/`, sent, slower);
		const bare = await visitOften(browser, `${address}bare/`, 0, slower);
		const plain = await visitOften(browser, `${address}plain/`, 0, slower);
		const pages = ['map/', 'bare/', 'plain/'].map((path) => address + path);
		const works = (await measureLoads(browser, pages, slower, VISITS)).map(median);
		const [work = NaN, bareWork = NaN, plainWork = NaN] = works;
		const { slide, pan } = await measureWork(browser, `${address}map/`, slower);
		const middle = (read: (one: Visit) => number, some = visits) => median(some.map(read));
		const drawn = middle((one) => one.drawn);
		const yardstick = middle((one) => one.firstPaint, bare);
		return {
			'build of the map and its data, s': format(seconds),
			'map page, bytes': format(html.length),
			'map page in Brotli, bytes': format(pack(html).length),
			'visit, bytes': format(middle((one) => one.bytes)),
			'visit, requests': format(middle((one) => one.requests)),
			'first paint, ms': format(middle((one) => one.firstPaint)),
			'largest paint, ms': format(middle((one) => one.largestPaint)),
			'blocking time, ms': format(middle((one) => one.blocking)),
			'marks in the HTML': format(sent),
			'they are painted, ms': format(drawn),
			'marks in the end': format(middle((one) => one.marks)),
			'they are painted in the end, ms': format(middle((one) => one.settled)),
			'bare page, bytes': format(middle((one) => one.bytes, bare)),
			'bare page, first paint, ms': format(yardstick),
			'everything drawn within, × the bare page': (drawn / yardstick).toFixed(2),
			'plain page with d3, bytes': format(middle((one) => one.bytes, plain)),
			'plain page with d3, first paint, ms': format(middle((one) => one.firstPaint, plain)),
			'work of the main thread, ms': format(work),
			'bare page, work, ms': format(bareWork),
			'plain page with d3, work, ms': format(plainWork),
			'work, × the plain page with d3': (work / plainWork).toFixed(2),
			...describeFrames('slider', slide),
			...describeFrames('pan', pan),
		};
	} finally {
		server.close();
		server.closeAllConnections();
		remove(folder);
	}
}

async function visitOften(
	browser: Browser,
	address: string,
	sent: number,
	slower: number,
): Promise<Visit[]> {
	const visits: Visit[] = [];
	for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, address, sent, slower));
	return visits;
}

function describeFrames(input: string, times: readonly number[]): Figures {
	const shares = { median: 0.5, '95th percentile': 0.95, most: 1 };
	return Object.fromEntries(
		Object.entries(shares).map(([name, share]) => [
			`${input}, work of a frame, ${name}, ms`,
			quantile(times, share).toFixed(1),
		]),
	);
}

function format(number: number): string {
	return Math.round(number).toLocaleString('en-GB');
}
