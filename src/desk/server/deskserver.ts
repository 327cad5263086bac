import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answers } from './answers.ts';
import { findRefusal } from './guard.ts';

/** No request is longer than this, in bytes: a record has at most half of it, and may come twice. */
const LONGEST = 4_000_000;

/** A file as it is sent. */
export interface Sent {
	headers: Record<string, string>;
	body: string;
}

/** What the desk serves besides answers. */
interface Room {
	/** The page and its files, by path. */
	files: Record<string, (token: string) => Sent>;
	answers: Answers;
}

/** A desk that is served: where, and how to end it. */
export interface ServedDesk {
	address: string;
	token: string;
	close(): Promise<void>;
}

/** Serves a desk to this machine alone. Rejects where the port is taken. */
export async function serveDesk({ files, answers }: Room, port: number): Promise<ServedDesk> {
	const token = randomBytes(24).toString('base64url');
	let own = port;
	const server = createServer((request, response) => {
		void answer(request, response).catch((error: unknown) => {
			console.error(error);
			send(response, 500, { said: 'The desk could not do that: its terminal says why.' });
		});
	});

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname: path } = new URL(request.url ?? '/', 'http://desk.invalid');
		const { method, headers } = request;
		const refusal = findRefusal({ method, path, headers }, own, token);
		if (refusal) return send(response, refusal.status, { said: refusal.said });
		if (path.startsWith('/api/')) return answerApi(path.slice('/api/'.length), request, response);
		const file = Object.hasOwn(files, path) ? files[path]?.(token) : undefined;
		if (!file) return send(response, 404, { said: 'There is nothing here.' });
		response.writeHead(200, { ...safe, ...file.headers });
		response.end(file.body);
	}

	async function answerApi(name: string, request: IncomingMessage, response: ServerResponse) {
		const body = await readBody(request);
		if (body === undefined) return send(response, 413, { said: 'That is too long for a record.' });
		const found = Object.hasOwn(answers, name) ? answers[name as keyof Answers] : undefined;
		if (!found) return send(response, 404, { said: 'There is nothing here.' });
		const given = parse(body);
		if (!given) return send(response, 400, { said: 'Ask in JSON.' });
		send(response, 200, await (found as (given: object) => unknown)(given));
	}

	await listen(server, port);
	own = (server.address() as AddressInfo).port;
	return {
		address: `http://127.0.0.1:${own}/`,
		token,
		close: async () => {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
		},
	};
}

/** What each answer tells a browser: to keep nothing, and to show nothing of it elsewhere. */
const safe = {
	'cache-control': 'no-store',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
};

function send(response: ServerResponse, status: number, said: unknown): void {
	response.writeHead(status, { ...safe, 'content-type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify(said));
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		length += part.length;
		if (length > LONGEST) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

function parse(body: string): object | undefined {
	try {
		const given: unknown = JSON.parse(body);
		return typeof given === 'object' && given !== null ? given : undefined;
	} catch {
		return undefined;
	}
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
}
