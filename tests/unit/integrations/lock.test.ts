import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../../src/integrations/lock.ts';

/** The path of a lock that nobody has, in a folder that is not there yet. */
function layOut(): string {
	const room = mkdtempSync(join(tmpdir(), 'lock-'));
	onTestFinished(() => rmSync(room, { recursive: true }));
	return join(room, 'inner', 'build.lock');
}

test('takeLock() gives a lock to one at a time', () => {
	const file = layOut();
	const release = takeLock(file);
	expect(takeLock(file)).toBe(undefined);
	release?.();
	const again = takeLock(file);
	expect(again).toBeTypeOf('function');
	again?.();
});

test('takeLock() gets the lock of a process that was killed', async () => {
	const file = layOut();
	const code = `import { takeLock } from ${JSON.stringify(pathToFileURL(resolve('src/integrations/lock.ts')))};
		globalThis.held = takeLock(${JSON.stringify(file)});
		console.log('held');
		setInterval(() => {}, 1000);`;
	const other = spawn(process.execPath, ['--input-type=module', '-e', code]);
	await once(other.stdout, 'data');
	expect(takeLock(file)).toBe(undefined);
	other.kill('SIGKILL');
	await once(other, 'exit');
	const release = takeLock(file);
	expect(release).toBeTypeOf('function');
	release?.();
});
