import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readFiles } from '../../../src/check/read.ts';
import type { Desk } from '../../../src/desk/draft.ts';

/** A folder that goes when the test ends. */
export function makeRoom(): string {
	const room = mkdtempSync(join(tmpdir(), 'desk-'));
	onTestFinished(() => rmSync(room, { recursive: true }));
	return room;
}

/** A copy of the starter as a content folder of its own. */
export function copyStarter(): string {
	const folder = join(makeRoom(), 'content');
	cpSync('src/desk/starter', folder, { recursive: true });
	return folder;
}

/** A content folder as it stands, called “content” in messages. */
export function openDesk(folder = copyStarter()): Desk {
	return { folder, name: 'content', files: readFiles(folder) };
}
