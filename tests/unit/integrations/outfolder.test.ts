import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
	findHindrance,
	findOutFolder,
	makeBuilding,
	mendOutFolder,
	replaceSite,
} from '../../../src/integrations/outfolder.ts';

/** A folder of its own with files, each with its name as its text. */
function layOut(...files: string[]): string {
	const room = realpathSync(mkdtempSync(join(tmpdir(), 'out-')));
	onTestFinished(() => rmSync(room, { recursive: true }));
	for (const file of files) {
		mkdirSync(join(room, file, '..'), { recursive: true });
		writeFileSync(join(room, file), file);
	}
	return room;
}

const list = (room: string) => readdirSync(room, { recursive: true, encoding: 'utf8' }).sort();

test('findOutFolder() finds the folder at the end of links, even one that is not there yet', () => {
	const room = layOut('real/file');
	symlinkSync('link', join(room, 'dist'));
	symlinkSync(join(room, 'real/site'), join(room, 'link'));
	expect(findOutFolder(join(room, 'dist'))).toEqual({
		site: join(room, 'real/site'),
		building: join(room, 'real/site.building'),
		before: join(room, 'real/site.before'),
	});
});

test('findOutFolder() says that a link in a circle is one', () => {
	const room = layOut();
	symlinkSync('dist', join(room, 'dist'));
	expect(() => findOutFolder(join(room, 'dist'))).toThrow('dist is a link in a circle');
});

test('findHindrance() names a file and a disk, and nothing for a folder or for no folder yet', () => {
	const room = layOut('file', 'dist/index.html');
	const find = (path: string) => findHindrance(findOutFolder(path));
	expect(find(join(room, 'file'))).toBe('is a file, and no folder');
	expect(find(join(room, 'dist'))).toBe(undefined);
	expect(find(join(room, 'none'))).toBe(undefined);
});

test('replaceSite() puts what was built in the place of the site, and leaves nothing beside it', () => {
	const room = layOut('dist/old.html', 'dist.building/new.html');
	replaceSite(findOutFolder(join(room, 'dist')));
	expect(list(room)).toEqual(['dist', 'dist/new.html']);
});

test('replaceSite() keeps the branch that is published in the folder itself', () => {
	const room = layOut('dist/old.html', 'dist/.git/HEAD', 'dist.building/new.html');
	replaceSite(findOutFolder(join(room, 'dist')));
	expect(list(room)).toEqual(['dist', 'dist/.git', 'dist/.git/HEAD', 'dist/new.html']);
});

test('replaceSite() puts the site back where nothing was built', () => {
	const room = layOut('dist/old.html');
	expect(() => replaceSite(findOutFolder(join(room, 'dist')))).toThrow('ENOENT');
	expect(list(room)).toEqual(['dist', 'dist/old.html']);
});

test('mendOutFolder() takes away what a killed build left', () => {
	const room = layOut('dist/old.html', 'dist.building/new.html', 'dist.before/older.html');
	mendOutFolder(findOutFolder(join(room, 'dist')));
	expect(list(room)).toEqual(['dist', 'dist/old.html']);
});

test('mendOutFolder() puts the site back that a killed build was about to replace', () => {
	const room = layOut('dist.before/old.html', 'dist.building/new.html');
	mendOutFolder(findOutFolder(join(room, 'dist')));
	expect(list(room)).toEqual(['dist', 'dist/old.html']);
	expect(readFileSync(join(room, 'dist/old.html'), 'utf8')).toBe('dist.before/old.html');
});

test('makeBuilding() makes the folder beside the site, with all above it', () => {
	const room = layOut();
	makeBuilding(findOutFolder(join(room, 'a/b')));
	expect(existsSync(join(room, 'a/b.building'))).toBe(true);
});
