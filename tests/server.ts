import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileTypes, findEnding, textEndings } from '../src/deploy/filetype.ts';
import { readHeaders } from './site/headers.ts';

/** How a site is served. */
interface ServeOptions {
	/** The path below which it lies, with a slash at both ends. */
	base?: string;
	/** Whether it goes over the wire in Brotli. */
	packed?: boolean;
}

/** A site that is served: the server, to close it, and the address, with a slash at the end. */
export interface Served {
	server: Server;
	address: string;
}

/** Serves the folder of a built site, as a host would that knows `_headers`. */
export async function serve(
	folder: string,
	{ base = '/', packed = false }: ServeOptions = {},
): Promise<Served> {
	const listHeaders = readHeaders(folder);
	const read = packed ? createPackedReader() : readFileSync;
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
		const file = path.startsWith(base) ? findFile(folder, path.slice(base.length)) : undefined;
		const sent = file ?? join(folder, '404.html');
		const body = read(sent);
		for (const [name, value] of listHeaders(path)) response.appendHeader(name, value);
		response.writeHead(file ? 200 : 404, {
			'content-type': fileTypes[findEnding(sent)] ?? 'application/octet-stream',
			'content-length': body.length,
			...(packed && !isDense(sent) && { 'content-encoding': 'br' }),
		});
		response.end(body);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` };
}

/** A file as it goes over the wire, packed as tightly as a host that packs ahead of time would. */
export function pack(content: Buffer): Buffer {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Returns a function that gives a file as it goes over the wire, and packs it only once. */
function createPackedReader(): (file: string) => Buffer {
	const known = new Map<string, Buffer>();
	return (file) => {
		const body = known.get(file) ?? (isDense(file) ? readFileSync(file) : pack(readFileSync(file)));
		known.set(file, body);
		return body;
	};
}

function isDense(file: string): boolean {
	return !textEndings.includes(findEnding(file));
}

function findFile(folder: string, path: string): string | undefined {
	const whole = join(folder, normalize(`/${path}`));
	const file = path === '' || path.endsWith('/') ? join(whole, 'index.html') : whole;
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
