import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};

/** What is packed already. */
const packed = ['.png', '.woff2'];

/** A file as it goes over the wire, packed as tightly as a host that packs ahead of time would. */
export function pack(content: Buffer | string): Buffer {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Serves a built site in Brotli, and at `bare/` a page of ours; gives the address, with a slash at the end. */
export async function servePacked(
	folder: string,
	bare: string,
): Promise<{ server: Server; address: string }> {
	const known = new Map<string, Buffer>([['/bare/', pack(bare)]]);
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
		const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
		const ending = extname(path) || '.html';
		if (!known.has(path) && !(existsSync(file) && statSync(file).isFile())) {
			response.writeHead(404).end();
			return;
		}
		const plain = packed.includes(ending);
		const body = known.get(path) ?? (plain ? readFileSync(file) : pack(readFileSync(file)));
		known.set(path, body);
		response.writeHead(200, {
			'content-type': types[ending] ?? 'application/octet-stream',
			'content-length': body.length,
			...(!plain && { 'content-encoding': 'br' }),
		});
		response.end(body);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
