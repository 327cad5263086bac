import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useServedSite } from './visit.ts';

const { visit, fromHere } = useServedSite();

/** A site elsewhere, whose only page has a frame with whatever attributes its query says. */
let elsewhere: Server;
beforeAll(async () => {
	elsewhere = createServer(({ url }, response) => {
		const frame = new URL(url!, 'http://localhost').searchParams.get('frame');
		response.writeHead(200, { 'content-type': 'text/html' });
		response.end(`<!doctype html><title>Elsewhere</title><iframe ${frame}></iframe>`);
	});
	await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
	elsewhere.close();
	elsewhere.closeAllConnections();
});

/** The address of the page elsewhere that frames a page of the site. */
function frame(path: string, more = ''): string {
	const { port } = elsewhere.address() as AddressInfo;
	const attributes = `src="${fromHere(path)}" width="800" height="600" ${more}`;
	return `http://127.0.0.1:${port}/?frame=${encodeURIComponent(attributes)}`;
}

test.each([
	['embed/map/', 1],
	['map/', 0],
	['', 0],
	['stories/the-missing-pages/', 0],
	['404.html', 0],
	['no-such-page/', 0],
])('a page elsewhere that frames /%s shows %i page', async (path, due) => {
	const seen = await visit(frame(path), (page) => page.frames()[1]!.locator('main').count());
	expect(seen).toBe(due);
});

test('in a frame without an origin of its own, the map still has its script', async () => {
	const sandboxed = frame('embed/map/', 'sandbox="allow-scripts"');
	const seen = await visit(sandboxed, async (page) => {
		const bar = page.frames()[1]!.locator('#map-bar');
		await bar.locator('input[type=range]').waitFor({ state: 'attached' });
		return bar.locator('input[type=range]').count();
	});
	expect(seen).toBe(1);
});
