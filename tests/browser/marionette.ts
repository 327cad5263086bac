import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Sends a command of WebDriver and gives its answer. */
export type Send = (command: string, parameters?: object) => Promise<any>;

/** A Firefox that is running: how to speak to it, and how to end it. */
export interface Driven {
	send: Send;
	quit: () => Promise<void>;
}

/** Starts a Firefox with a fresh profile and the settings given, and takes its lead over Marionette. */
export async function drive(path: string, settings: Record<string, unknown>): Promise<Driven> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const lines = Object.entries({ ...settings, 'marionette.port': 0 }).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const browser = spawn(
		path,
		['--headless', '--no-remote', '--new-instance', '--marionette', '--profile', profile],
		{
			stdio: 'ignore',
			// Without the last of these, Firefox does not let a setting keep it from its own server.
			env: {
				...process.env,
				HOME: profile,
				MOZ_CRASHREPORTER_DISABLE: '1',
				MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
			},
		},
	);
	const ended = new Promise<void>((done) => browser.on('exit', () => done()));
	const quit = async () => {
		browser.kill();
		await Promise.race([ended, setTimeout(5_000)]);
		browser.kill('SIGKILL');
		await ended;
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const socket = await meet(join(profile, 'MarionetteActivePort'));
		const send = speak(socket);
		await send('WebDriver:NewSession', { capabilities: {} });
		return { send, quit };
	} catch (error) {
		await quit();
		throw error;
	}
}

/** Waits until the browser has written down at which port it listens, and connects. */
async function meet(file: string): Promise<Socket> {
	for (let tries = 0; tries < 600; tries++) {
		await setTimeout(100);
		if (!existsSync(file)) continue;
		const socket = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
		return new Promise((done, fail) => {
			socket.once('connect', () => done(socket)).once('error', fail);
		});
	}
	throw new Error('Firefox did not say within a minute at which port it listens');
}

/** Messages are JSON with their length in bytes before them: `[0, id, command, parameters]`, `[1, id, error, result]`. */
function speak(socket: Socket): Send {
	const waiting = new Map<number, { done: (result: any) => void; fail: (error: Error) => void }>();
	let received = Buffer.alloc(0);
	let last = 0;
	socket.on('data', (part) => {
		received = Buffer.concat([received, part]);
		for (;;) {
			const colon = received.indexOf(':');
			const end = colon + 1 + Number(received.toString('latin1', 0, colon));
			if (colon < 0 || received.length < end) return;
			const message = JSON.parse(received.toString('utf8', colon + 1, end));
			received = received.subarray(end);
			if (!Array.isArray(message)) continue;
			const [, id, error, result] = message;
			if (error) waiting.get(id)?.fail(new Error(`${error.error}: ${error.message}`));
			else waiting.get(id)?.done(result);
		}
	});
	socket.on('close', () => {
		for (const { fail } of waiting.values()) fail(new Error('Firefox hung up'));
	});
	return (command, parameters = {}) =>
		new Promise((done, fail) => {
			waiting.set(++last, { done, fail });
			const text = JSON.stringify([0, last, command, parameters]);
			socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
}
