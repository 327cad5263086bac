import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request says of itself. */
export interface Asked {
	method: string | undefined;
	/** The path, without what follows a question mark. */
	path: string;
	headers: IncomingHttpHeaders;
}

/** Why a request is not answered. */
export interface Refusal {
	status: 403 | 404 | 405 | 415;
	said: string;
}

/** The header in which our own page sends the token that it was given. */
export const TOKEN = 'x-desk-token';

/**
 * Refuses what does not come from our own page on this machine. A page elsewhere can have a browser send requests here, by a
 * name of its own for this machine too; it can neither name us as host, nor know the token.
 */
export function findRefusal(asked: Asked, port: number, token: string): Refusal | undefined {
	const { method, path, headers } = asked;
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (!hosts.includes(headers.host ?? ''))
		return { status: 403, said: 'The desk answers on this machine only.' };
	const { origin } = headers;
	if (origin !== undefined && origin !== `http://${headers.host}`)
		return { status: 403, said: 'The desk answers no other page.' };
	const site = headers['sec-fetch-site'];
	const isApi = path.startsWith('/api/');
	if (site !== undefined && site !== 'same-origin' && (isApi || site !== 'none'))
		return { status: 403, said: 'The desk answers no other page.' };
	if (!isApi) {
		if (method === 'GET' || method === 'HEAD') return undefined;
		return { status: 405, said: 'Pages are asked for with GET.' };
	}
	if (method !== 'POST') return { status: 405, said: 'Ask with POST.' };
	if (!isSame(String(headers[TOKEN] ?? ''), token))
		return { status: 403, said: 'The desk was started anew. Load this page again.' };
	if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
		return { status: 415, said: 'Ask in JSON.' };
	return undefined;
}

/** Whether two texts are the same, in a time that does not tell how far they are. */
function isSame(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
