import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { readHeaders } from '../site/headers.ts';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
};

/** Serves the folder of a built site below `base`, as a file server would that knows `_headers`. */
export async function serve(
	folder: string,
	base: string,
): Promise<{ server: Server; address: string }> {
	const send = readHeaders(folder);
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
		const file = path.startsWith(base) ? findFile(folder, path.slice(base.length)) : undefined;
		const sent = file ?? join(folder, '404.html');
		for (const [name, value] of send(path)) response.appendHeader(name, value);
		response.writeHead(file ? 200 : 404, {
			'content-type': types[extname(sent)] ?? 'application/octet-stream',
		});
		response.end(readFileSync(sent));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` };
}

function findFile(folder: string, path: string): string | undefined {
	const whole = join(folder, normalize(`/${path}`));
	const file = path === '' || path.endsWith('/') ? join(whole, 'index.html') : whole;
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
