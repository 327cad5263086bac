import { request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks a server on this machine for a path, letter by letter as it is given. */
export function ask(
	port: number,
	path: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
	return new Promise((done, fail) => {
		const asked = request(
			{ host: '127.0.0.1', port, path, method, headers, agent: false },
			(answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('end', () =>
					done({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
				);
			},
		);
		asked.on('error', fail);
		asked.end();
	});
}
