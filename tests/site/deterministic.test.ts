import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildWhole, copyProject, remove } from './build.ts';
import { listFiles } from './pages.ts';

const made: string[] = [];
afterAll(() => made.forEach(remove));

/** A build in a copy of the project, in another zone and another language. */
async function buildElsewhere(zone: string, locale: string, content?: string): Promise<string> {
	const project = copyProject();
	const env = { TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale };
	const folder = await buildWhole({ project, env, ...(content && { content }) });
	made.push(project, folder);
	return folder;
}

/** Every file of a folder with the fingerprint of its bytes. */
function fingerprint(folder: string): Record<string, string> {
	const hash = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
	return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}

test('the site is the same to the byte, wherever, in whatever time zone and language it is built', async () => {
	const folder = await buildElsewhere('Pacific/Kiritimati', 'de_DE.UTF-8');
	expect(fingerprint(folder)).toEqual(fingerprint(inject('site')));
});

test('another investigation is the same to the byte, wherever it is built', async () => {
	const content = 'tests/site/otherwise/content';
	const here = await buildElsewhere('UTC', 'C', content);
	const there = await buildElsewhere('Pacific/Kiritimati', 'de_DE.UTF-8', content);
	expect(fingerprint(there)).toEqual(fingerprint(here));
});
