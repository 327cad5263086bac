import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The server that shows the site while it is written. */
export interface Preview {
	/** Where it shows the site, with a slash at the end; nothing until it does. */
	address(): string | undefined;
	stop(): void;
}

/**
 * Starts `astro dev`, or finds the one that runs already. `port` is where it will be, and `base` the path of the site. While
 * content has a mistake, it answers there with the report before it says so.
 */
export function startPreview(port: string, base: string): Preview {
	const script = fileURLToPath(
		new URL('../../../node_modules/astro/bin/astro.mjs', import.meta.url),
	);
	const child = spawn(process.execPath, [script, 'dev'], {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let text = '';
	const read = (part: Buffer) => (text += part.toString());
	child.stdout.on('data', read);
	child.stderr.on('data', read);
	child.on('error', (error) => console.error(error.message));
	return {
		address: () => {
			const origin = findOrigin(text, port);
			return origin === undefined ? undefined : origin + base;
		},
		stop: () => void child.kill(),
	};
}

/** Where a server on this machine says it is; where it only tells mistakes yet, it is at `port`. */
export function findOrigin(printed: string, port: string): string | undefined {
	const said = /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/.exec(printed)?.[0];
	return said ?? (printed.includes('to put right') ? `http://localhost:${port}` : undefined);
}
