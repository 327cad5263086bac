import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/check/read.ts';

/** A folder with the files named, each with its text. */
function makeFolder(files: Record<string, string | Buffer>): string {
	const folder = mkdtempSync(join(tmpdir(), 'odd-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

const say = (folder: string) =>
	readContent(folder)
		.problems.map(({ file, wrong }) => [
			file.slice(file.indexOf('/odd-') + '/odd-123456/'.length),
			wrong,
		])
		.sort();

const LINK = 'It is a link to another place, and a record is a file of its own.';

test('readContent() follows no link: to nothing, in a circle, out of the folder or inside it', () => {
	const folder = makeFolder({ 'actors/a.yaml': 'name: A' });
	symlinkSync('/nowhere', join(folder, 'actors/b.yaml'));
	symlinkSync('..', join(folder, 'actors/c'));
	symlinkSync('/etc/passwd', join(folder, 'actors/d.yaml'));
	symlinkSync('a.yaml', join(folder, 'actors/e.yaml'));
	symlinkSync('/etc', join(folder, 'events'));
	expect(say(folder)).toEqual([
		['actors/b.yaml', LINK],
		['actors/c', LINK],
		['actors/d.yaml', LINK],
		['actors/e.yaml', LINK],
		['events', LINK],
	]);
});

test.runIf(process.platform !== 'win32')('readContent() does not wait for a pipe', () => {
	const folder = makeFolder({ 'actors/a.yaml': 'name: A' });
	spawnSync('mkfifo', [join(folder, 'actors/pipe.yaml')]);
	expect(say(folder)).toEqual([
		['actors/pipe.yaml', 'It is no file that holds a text, but a pipe, a socket or a device.'],
	]);
});

test('readContent() says one thing of each odd file, and reads the others', () => {
	const folder = makeFolder({
		'actors/a.yaml': 'name: A',
		'actors/b.yaml/c.yaml': 'name: C',
		'actors/wide.yaml': Buffer.from('name: Wide', 'utf16le'),
		'actors/picture.yaml': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
		'actors/empty.yaml': '',
		'actors/long.yaml': '# x\n'.repeat(4_000_000),
		'actors/two\nlines.yaml': 'name: Two',
		'actors/deep.yaml': `name: ${'['.repeat(800)}${']'.repeat(800)}`,
		'actors/Thumbs.db': 'x',
		'actors/~$a.yaml': 'x',
		'site.yaml/a.txt': '',
	});
	expect(say(folder)).toEqual([
		['actors/b.yaml', 'It is a folder with the name of a file.'],
		['actors/deep.yaml', 'Too many lists or fields stand inside one another here.'],
		['actors/long.yaml', 'The file has 16.0 MB; no record has more than 1 MB.'],
		['actors/picture.yaml', 'The file holds no text.'],
		['actors/two⟨U+000A⟩lines.yaml', 'The file name holds U+000A, a line break.'],
		['actors/wide.yaml', 'The file is saved as UTF-16.'],
		['site.yaml', 'It is a folder with the name of a file.'],
	]);
	const ids = readContent(folder).records.map(({ id, raw }) => [id, raw]);
	expect(ids).toContainEqual(['a', { name: 'A' }]);
	expect(ids).toContainEqual(['wide', undefined]);
});
