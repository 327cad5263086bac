import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A grey pixel as a PNG. */
const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** Puts a picture into the folder of media; with an id, also its record and a story that shows it. */
export function addPicture(folder: string, id?: string): void {
	mkdirSync(join(folder, 'media'), { recursive: true });
	writeFileSync(join(folder, 'media/quay.png'), Buffer.from(PIXEL, 'base64'));
	if (!id) return;
	writeFileSync(
		join(folder, `media/${id}.yaml`),
		[
			...['kind: photo', 'file: quay.png', 'alt: Grey water.', 'caption: The quay at noon.'],
			...['credit: Ana Example', 'licence: { name: CC BY 4.0 }', 'small: It is one pixel.'],
			...['origin: Our own reporter took it.', 'date: 2026-01-02', ''],
		].join('\n'),
	);
	const story = join(folder, 'stories/first-story.mdx');
	const shown = `\n<Photo id="${id}" />\n\n[Its page](/media/${id}/).\n`;
	writeFileSync(story, readFileSync(story, 'utf8') + shown);
}
