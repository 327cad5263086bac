import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyStarter, makeRoom } from './room.ts';

/** Runs `npm run new` where nobody sits at a terminal. */
function runNew(folder: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--disable-warning=ExperimentalWarning', 'src/desk/new.ts', ...args],
		{ env: { ...process.env, CONTENT_DIR: folder }, encoding: 'utf8' },
	);
	return { status, said: `${stdout}${stderr}`.trimEnd().split('\n') };
}

test('the command line writes a record into the folder that CONTENT_DIR names', () => {
	const folder = copyStarter();
	const { status, said } = runNew(
		folder,
		'status',
		...['--label=Closed', '--meaning=It is said: “closed”.', '--order=2', '--mark=half'],
	);
	expect([status, said[0]?.endsWith('content/statuses/closed.yaml is written.')]).toEqual([
		0,
		true,
	]);
	expect(readFileSync(join(folder, 'statuses/closed.yaml'), 'utf8')).toBe(
		'label: Closed\nmeaning: "It is said: “closed”."\norder: 2\nmark: half\n',
	);
});

test.each([
	[
		[],
		'Say what is new. Choose one of: story, source, place, claim, event, actor, disagreement, status, event-kind, source-kind, actor-kind, tag, page, media, block, investigation.',
	],
	[['stroy'], 'There is no “stroy”. Did you mean “story”?'],
	[['page', 'About us'], '“About us” belongs to no flag. Write flags as --name="value".'],
])('without a terminal the command line says what it needs: %j', (args, line) => {
	expect(runNew(copyStarter(), ...args)).toEqual({ status: 1, said: [line] });
});

test('the command line makes an investigation', () => {
	const folder = join(makeRoom(), 'theirs');
	expect(runNew('content', 'investigation', folder).status).toBe(0);
	expect(existsSync(join(folder, 'stories/first-story.mdx'))).toBe(true);
});

test('the command line makes a block of its own, and says by which flag it is described', () => {
	const folder = copyStarter();
	const { status, said } = runNew(folder, 'block', 'TideTable');
	expect([status, said]).toEqual([
		1,
		['--use: Say in a sentence when an editor takes it.', 'Nothing was written.'],
	]);
	expect(runNew(folder, 'block', 'TideTable', '--usage=x').said).toEqual([
		'A block has no flag --usage, but --use.',
	]);
	expect(runNew(folder, 'block', 'TideTable', '--use=Where the water counts.').status).toBe(0);
	expect(existsSync(join(folder, 'blocks/TideTable.astro'))).toBe(true);
});
