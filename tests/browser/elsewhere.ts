import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { useBrowser } from './browser.ts';

/** Serves a site elsewhere, for all tests of a file, whose page frames whatever its query names; gives the way to open it. */
export function useElsewhere() {
	const visit = useBrowser();
	let server: Server;
	let address: string;
	beforeAll(async () => {
		server = createServer(({ url }, response) => {
			const asked = new URL(url!, 'http://localhost').searchParams;
			const read = (name: string) => (asked.get(name) ?? '').replaceAll('&', '&amp;');
			response.writeHead(200, { 'content-type': 'text/html' });
			response.end(
				`<!doctype html><title>Elsewhere</title><p>Words around it.</p>
				<iframe src="${read('src')}" width="${read('width')}" height="${read('height')}" title="A map"></iframe>`,
			);
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	});
	afterAll(() => {
		server.close();
		server.closeAllConnections();
	});

	/** Opens a page elsewhere that frames the page of our site at `path` in a frame of a size, and lets `look` see both. */
	return function embed<Seen>(
		path: string,
		look: (frame: Frame, page: Page) => Promise<Seen>,
		wishes: BrowserContextOptions = {},
		{ width, height } = { width: 600, height: 450 },
	): Promise<Seen> {
		return visit(
			'404.html',
			async (page) => {
				const src = encodeURIComponent(inject('address') + path);
				await page.goto(`${address}?src=${src}&width=${width}&height=${height}`);
				const frame = page.frames()[1]!;
				if (wishes.javaScriptEnabled !== false && path.startsWith('embed/'))
					await frame.locator('#map-bar:empty').waitFor({ state: 'detached' });
				return look(frame, page);
			},
			wishes,
		);
	};
}
