import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { writeSettings, type Kind } from './settings.ts';
import type { Site } from './setup.ts';

/** A server that serves a site. */
export interface Running {
	port: number;
	stop(): Promise<void>;
}

/** Starts a server on a port of this machine alone, with what the build wrote for it, as its README says. */
export async function start(kind: Kind, { dist, deploy, base }: Site): Promise<Running> {
	const folder = mkdtempSync(join(tmpdir(), `${kind}-`));
	// A server that gives up its rights must still see the files.
	chmodSync(folder, 0o755);
	const root = join(folder, 'root');
	cpSync(dist, root + base, { recursive: true });
	if (kind === 'apache') cpSync(join(deploy, '.htaccess'), join(root, base, '.htaccess'));
	const port = await findPort();
	const { settings, args } = writeSettings(kind, { folder, root, deploy, port });
	writeFileSync(join(folder, 'settings'), settings);
	const server = spawn(inject('servers')[kind], args, {
		env: { PATH: process.env['PATH'], HOME: folder },
	});
	let said = '';
	server.stdout.on('data', (text) => (said += text));
	server.stderr.on('data', (text) => (said += text));
	const ended = new Promise<void>((done) => server.on('close', () => done()));
	while (!(await isOpen(port)))
		if (server.exitCode !== null)
			throw new Error(`${kind} ended with ${server.exitCode}:\n${said}`);
	return {
		port,
		async stop() {
			server.kill();
			await ended;
			rmSync(folder, { recursive: true });
		},
	};
}

async function findPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

function isOpen(port: number): Promise<boolean> {
	return new Promise((done) => {
		const socket = connect(port, '127.0.0.1', () => done(socket.destroy() && true));
		// Asked again at once, a machine would have no time for the server.
		socket.on('error', () => setTimeout(done, 50, false));
	});
}
