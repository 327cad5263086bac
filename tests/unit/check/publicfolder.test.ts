import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findInPublic } from '../../../src/check/publicfolder.ts';

test('findInPublic() looks at every file at any depth, and follows no link', () => {
	const folder = mkdtempSync(join(tmpdir(), 'public-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'marks'));
	writeFileSync(join(folder, 'humans.txt'), 'Words.');
	writeFileSync(join(folder, 'marks/.DS_Store'), '');
	symlinkSync('/etc', join(folder, 'marks/etc'));
	const found = findInPublic(folder).map(({ file, wrong }) => [file, wrong]);
	expect(found.sort()).toEqual([
		[`${folder}/marks/.DS_Store`, 'A hidden file would be published.'],
		[`${folder}/marks/etc`, 'It is a link or a pipe, and no file.'],
	]);
});

test('findInPublic() takes a project without such a folder', () => {
	expect(findInPublic('/nowhere')).toEqual([]);
});
