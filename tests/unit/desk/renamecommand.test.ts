import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { copyStarter } from './room.ts';

test.each([
	[[], 'Name a kind and two ids: npm run rename -- place old-id new-id', 1],
	[['plaice', 'a', 'b'], 'There is no “plaice”. Did you mean “place”?', 1],
	[['place', 'first-place', 'quay'], 'is', 0],
] as const)('the command line renames, or says what it needs: %j', (args, line, status) => {
	const run = spawnSync(process.execPath, ['src/desk/renamecommand.ts', ...args], {
		env: { ...process.env, CONTENT_DIR: copyStarter() },
		encoding: 'utf8',
	});
	expect([run.status, run.stdout.split('\n')[0]]).toEqual([status, expect.stringContaining(line)]);
});
