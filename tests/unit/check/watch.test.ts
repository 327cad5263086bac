import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolder, type FileChange } from '../../../src/check/watch.ts';

/** A folder that is watched, and the next change in it. */
function layOut() {
	const room = mkdtempSync(join(tmpdir(), 'watch-'));
	mkdirSync(join(room, 'claims'));
	writeFileSync(join(room, 'claims/a.yaml'), 'one');
	let told: (changes: FileChange[]) => void = () => {};
	const stop = watchFolder(room, (changes) => told(changes));
	onTestFinished(() => {
		stop();
		rmSync(room, { recursive: true });
	});
	const after = async (act: () => void) => {
		const next = new Promise<FileChange[]>((done) => (told = done));
		act();
		return (await next).map(({ event, path }) => `${event} ${path.slice(room.length + 1)}`);
	};
	return { room, after };
}

test('watchFolder() sees each file that is renamed over another', async () => {
	const { room, after } = layOut();
	for (const text of ['two', 'three', 'four']) {
		const save = () => {
			writeFileSync(join(room, '.new'), text);
			renameSync(join(room, '.new'), join(room, 'claims/a.yaml'));
		};
		expect(await after(save)).toEqual(['change claims/a.yaml']);
	}
});

test('watchFolder() tells of a file in a new folder, and of one that is gone, and not of hidden ones', async () => {
	const { room, after } = layOut();
	const add = () => {
		mkdirSync(join(room, 'places'));
		writeFileSync(join(room, 'places/.b.swp'), 'two');
		writeFileSync(join(room, 'places/b.yaml'), 'two');
	};
	expect(await after(add)).toEqual(['add places/b.yaml']);
	const save = () => writeFileSync(join(room, 'places/b.yaml'), 'three');
	expect(await after(save)).toEqual(['change places/b.yaml']);
	expect(await after(() => rmSync(join(room, 'places'), { recursive: true }))).toEqual([
		'unlink places/b.yaml',
	]);
});
