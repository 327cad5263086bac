import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listClasses, type Header } from '../../src/deploy/fileclass.ts';
import { fileTypes, findEnding, textEndings } from '../../src/deploy/filetype.ts';
import { listFiles } from '../site/pages.ts';
import { ask } from './ask.ts';
import { start, type Running } from './start.ts';

const [page, ...others] = listClasses('_astro');
const names = [page, ...others].flatMap(({ headers }) => headers.map(([name]) => name));

/** The headers that a file must be sent with, and those that it must not. */
function listDue(file: string): Record<string, string | undefined> {
	const own = others.find(({ paths }) =>
		paths.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path)),
	);
	return pick(Object.fromEntries((own ?? page).headers as Header[]));
}

/** The headers of the table out of others, those that are not there too. */
function pick(headers: Record<string, unknown>): Record<string, string | undefined> {
	const small = Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
	return Object.fromEntries(
		names.map((name) => [name, small[name.toLowerCase()] as string | undefined]),
	);
}

const cases = (['nginx', 'caddy', 'apache'] as const).flatMap((kind) =>
	inject('sites').map((site) => ({ kind, site, base: site.base })),
);

describe.each(cases)('$kind below $base', ({ kind, site, base }) => {
	const files = listFiles(site.dist).filter((file) => !/\.(br|gz)$|^_headers$/.test(file));
	const missing = readFileSync(join(site.dist, '404.html'), 'utf8');
	const get = (path: string, headers?: Record<string, string>) =>
		ask(server.port, base + path, headers && { headers });
	let server: Running;
	beforeAll(async () => {
		server = await start(kind, site);
	});
	afterAll(() => server?.stop());

	test('every file is sent with its type, and with the headers of its class and no other’s', async () => {
		for (const file of files) {
			const { status, headers } = await get(file.replace(/(^|\/)index\.html$/, '$1'));
			expect({ status, type: headers['content-type'], ...pick(headers) }, file).toEqual({
				status: 200,
				type: fileTypes[findEnding(file)],
				...listDue(file),
			});
		}
	});

	test('over HTTPS, and only there, a browser is told never to come without', async () => {
		const name = 'strict-transport-security';
		expect((await get('')).headers[name]).toBe(undefined);
		const secure = await get('', { 'X-Forwarded-Proto': 'https' });
		expect(secure.headers[name]).toBe('max-age=63072000');
	});

	test('text is sent as it was packed, to whoever can read that', async () => {
		for (const file of files) {
			const path = file.replace(/(^|\/)index\.html$/, '$1');
			const content = readFileSync(join(site.dist, file));
			const isText = textEndings.includes(findEnding(file));
			for (const [accepted, coding, unpack] of [
				['gzip, deflate, br', 'br', brotliDecompressSync],
				['gzip', 'gzip', gunzipSync],
				['identity', undefined, Buffer.from],
			] as const) {
				const { headers, body } = await get(path, { 'Accept-Encoding': accepted });
				const due = isText ? coding : undefined;
				expect(
					{ coding: headers['content-encoding'], type: headers['content-type'] },
					file,
				).toEqual({
					coding: due,
					type: fileTypes[findEnding(file)],
				});
				expect((due ? unpack(body) : body).equals(content), `${file}: ${accepted}`).toBe(true);
				if (isText && coding) expect(headers.vary, file).toMatch(/accept-encoding/i);
			}
		}
	});

	test('what is not there is answered by our page, with its status and the headers of a page', async () => {
		for (const path of [
			'no-such-page/',
			'no.csv',
			'_astro/no.js',
			'data/no.csv',
			'embed/no/',
			'map/no.png',
		]) {
			const { status, headers, body } = await get(path);
			expect({ status, type: headers['content-type'], ...pick(headers) }, path).toEqual({
				status: 404,
				type: fileTypes['html'],
				...listDue('404.html'),
			});
			expect(body.toString(), path).toBe(missing);
		}
	});

	test('the address of a folder without its slash leads to the one with it', async () => {
		const { status, headers } = await get('data');
		expect([301, 302, 307, 308]).toContain(status);
		expect(new URL(headers.location!, `http://127.0.0.1:${server.port}${base}`).pathname).toBe(
			`${base}data/`,
		);
	});

	test('no path leads out of the folder', async () => {
		for (const way of ['../', '%2e%2e/', '..%2f', '%2e%2e%2f', '..\\', '..%5c', '....//'])
			for (const from of ['/', base, `${base}data/`]) {
				const path = `${from}${way.repeat(12)}etc/passwd`;
				const { status, body } = await ask(server.port, path);
				// Outside of what is ours, Caddy answers with nothing.
				const isEmpty = body.length === 0;
				expect(status >= 400 || isEmpty, `${path}: ${status}`).toBe(true);
				expect(body.toString(), path).not.toContain('root:');
			}
	});

	test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
		'%s is no method for a file',
		async (method) => {
			for (const path of ['', 'data/places.csv', 'robots.txt']) {
				const { status } = await ask(server.port, base + path, { method });
				expect(status, path).toBe(405);
			}
		},
	);
});
