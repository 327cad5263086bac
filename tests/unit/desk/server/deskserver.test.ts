import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createAnswers } from '../../../../src/desk/server/answers.ts';
import { serveDesk } from '../../../../src/desk/server/deskserver.ts';
import { copyStarter } from '../room.ts';

/** Serves a desk over a copy of the starter, and gives the way to ask it. */
async function openDesk() {
	const page = (token: string) => ({ headers: { 'content-type': 'text/html' }, body: token });
	const desk = await serveDesk({ files: { '/': page }, answers: createAnswers(copyStarter()) }, 0);
	onTestFinished(() => desk.close());
	const ours = { 'content-type': 'application/json', 'x-desk-token': desk.token };
	const ask = (path: string, body = '{}', headers: Record<string, string> = ours) =>
		fetch(new URL(path, desk.address), { method: 'POST', body, headers });
	return { ...desk, ask, ours };
}

/** Asks with a host of another name, as a page elsewhere can that has its own name lead to this machine. */
function askAs(host: string, address: string): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		const asked = request(address, { headers: { host } }, (response) => {
			response.resume();
			resolve(response.statusCode);
		});
		asked.on('error', reject).end();
	});
}

test('serveDesk() gives its page the token, and answers whoever has it', async () => {
	const { address, token, ask } = await openDesk();
	expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
	const page = await fetch(address);
	expect(await page.text()).toBe(token);
	expect(page.headers.get('x-frame-options')).toBe('DENY');
	expect(page.headers.get('access-control-allow-origin')).toBeNull();
	const listed = (await (await ask('/api/list')).json()) as { path: string }[];
	expect(listed.map(({ path }) => path)).toContain('claims/first-claim.yaml');
});

test('serveDesk() refuses another name of this machine, and whoever has no token', async () => {
	const { address, ask, ours } = await openDesk();
	expect(await askAs('desk.example', address)).toBe(403);
	expect(await askAs(new URL(address).host, address)).toBe(200);
	expect((await ask('/api/list', '{}', { 'content-type': 'application/json' })).status).toBe(403);
	expect((await ask('/api/list', '{}', { ...ours, origin: 'https://a.example' })).status).toBe(403);
	expect((await ask('/api/list', '{}', { ...ours, 'content-type': 'text/plain' })).status).toBe(
		415,
	);
});

test('serveDesk() says of what it can’t do that it can’t', async () => {
	const { address, ask } = await openDesk();
	expect((await ask('/api/constructor')).status).toBe(404);
	expect((await ask('/api/list', '{')).status).toBe(400);
	expect((await ask('/api/list', 'null')).status).toBe(400);
	expect((await ask('/api/save', ' '.repeat(4_000_001))).status).toBe(413);
	expect((await fetch(new URL('/__proto__', address))).status).toBe(404);
});

test('serveDesk() rejects where its port is taken', async () => {
	const { address } = await openDesk();
	const port = Number(new URL(address).port);
	const room = { files: {}, answers: createAnswers('none') };
	await expect(serveDesk(room, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
