import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { useBrowser } from './browser.ts';

const frame = (src: string, height: number) =>
	`<iframe src="${src.replaceAll('&', '&amp;')}" width="100%" height="${height}" title="A map"></iframe>`;

/** Serves a site elsewhere, for all tests of a file, whose page frames whatever its query says; gives the way to open it. */
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
				<div style="width: ${read('width')}px">${asked.get('code')}</div>`,
			);
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	});
	afterAll(() => {
		server.close();
		server.closeAllConnections();
	});

	/** Opens a page elsewhere that frames the page of our site at `path` in a frame of a width, or by the code given, and lets `look` see both. */
	return function embed<Seen>(
		path: string,
		look: (frame: Frame, page: Page) => Promise<Seen>,
		wishes: BrowserContextOptions = {},
		{ width, code = frame(inject('address') + path, 450) }: { width: number; code?: string } = {
			width: 600,
		},
	): Promise<Seen> {
		return visit(
			'404.html',
			async (page) => {
				await page.goto(`${address}?width=${width}&code=${encodeURIComponent(code)}`);
				const frame = page.frames()[1]!;
				if (wishes.javaScriptEnabled !== false && path.startsWith('embed/'))
					await frame.locator('#map-bar:empty').waitFor({ state: 'detached' });
				return look(frame, page);
			},
			wishes,
		);
	};
}
