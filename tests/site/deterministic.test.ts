import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import { buildWhole, remove } from './build.ts';
import { fingerprint } from './fingerprint.ts';

const made: string[] = [];
afterAll(() => made.forEach(remove));

/** A build in another folder, as each of these is, in another zone and another language. */
async function buildElsewhere(zone: string, locale: string, content?: string): Promise<string> {
	// Nothing may come from an earlier build.
	const pictures = mkdtempSync(join(tmpdir(), 'pictures-'));
	const env = {
		TZ: zone,
		LANG: locale,
		LC_ALL: locale,
		LANGUAGE: locale,
		PICTURE_CACHE: pictures,
	};
	const folder = await buildWhole({ env, ...(content && { content }) });
	made.push(pictures, folder);
	return folder;
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

test('a second build draws no picture anew, and is the same to the byte', async () => {
	const pictures = mkdtempSync(join(tmpdir(), 'pictures-'));
	onTestFinished(() => rmSync(pictures, { recursive: true }));
	const wish = { content: 'tests/site/otherwise/content', env: { PICTURE_CACHE: pictures } };
	const first = await buildWhole(wish);
	const kept = fingerprint(pictures);
	expect(Object.keys(kept).length).toBeGreaterThan(3);
	// What is taken from the folder is taken as it is: one picture that is not what it was tells that it was not drawn.
	const isPicture = (file: string) => readFileSync(join(pictures, file)).includes('IHDR');
	const one = Object.keys(kept).find(isPicture) ?? '';
	writeFileSync(join(pictures, one), 'kept');
	const second = await buildWhole(wish);
	made.push(first, second);
	const [before, after] = [fingerprint(first), fingerprint(second)];
	const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
	expect(changed.map((file) => readFileSync(join(second, file), 'utf8'))).toEqual(['kept']);
	expect(Object.keys(fingerprint(pictures))).toEqual(Object.keys(kept));
});
