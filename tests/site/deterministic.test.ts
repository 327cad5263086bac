import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildWhole, remove } from './build.ts';
import { fingerprint } from './fingerprint.ts';
import { sites } from './taken.ts';

const made: string[] = [];
afterAll(() => made.forEach(remove));

/** A build in another folder, as each of these is, in another zone and another language. */
async function buildElsewhere(zone: string, locale: string, which: keyof typeof sites) {
	// Nothing may come from an earlier build.
	const pictures = mkdtempSync(join(tmpdir(), 'pictures-'));
	const env = {
		TZ: zone,
		LANG: locale,
		LC_ALL: locale,
		LANGUAGE: locale,
		PICTURE_CACHE: pictures,
	};
	const folder = await buildWhole({ content: sites[which].content, isPacked: true, env });
	made.push(pictures, folder);
	return { folder, pictures };
}

test('the site is the same to the byte, wherever, in whatever time zone and language it is built', async () => {
	const { folder } = await buildElsewhere('Pacific/Kiritimati', 'de_DE.UTF-8', 'ours');
	expect(fingerprint(folder)).toEqual(fingerprint(inject('site')));
});

test('another investigation is the same to the byte, wherever it is built, and a second build draws no picture anew', async () => {
	const { folder: first, pictures } = await buildElsewhere('Asia/Tokyo', 'C', 'invented');
	expect(fingerprint(first)).toEqual(fingerprint(inject('invented')));
	const kept = fingerprint(pictures);
	expect(Object.keys(kept).length).toBeGreaterThan(3);
	// What is taken from the folder is taken as it is: one picture that is not what it was tells that it was not drawn.
	const isPicture = (file: string) => readFileSync(join(pictures, file)).includes('IHDR');
	const one = Object.keys(kept).find(isPicture) ?? '';
	writeFileSync(join(pictures, one), 'kept');
	const second = await buildWhole({
		content: sites.invented.content,
		isPacked: true,
		env: { PICTURE_CACHE: pictures },
	});
	made.push(second);
	const [before, after] = [fingerprint(first), fingerprint(second)];
	const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
	expect(changed.map((file) => readFileSync(join(second, file), 'utf8'))).toEqual(['kept']);
	expect(Object.keys(fingerprint(pictures))).toEqual(Object.keys(kept));
});
