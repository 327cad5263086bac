import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import unpack from 'wawoff2/decompress.js';
import type { Face } from '../lib/font/face.ts';
import { listLetters } from '../lib/font/charset.ts';
import { hasTable } from '../lib/font/sfnt.ts';
import franklin from '../styles/fonts/libre-franklin-500.woff2?inline';
import newsreader from '../styles/fonts/newsreader.woff2?inline';
import { renameFont } from './rename.ts';

/** The faces of pictures: those of the site, with others for where a picture is opened elsewhere. */
export const faces = {
	serif: 'Newsreader, Charter, Cambria, Georgia, serif',
	sans: "'Libre Franklin', 'Franklin Gothic Medium', 'Helvetica Neue', Arial, sans-serif",
};

/** What the font files call these faces. */
export const families = { serif: "'Newsreader 16pt 16pt'", sans: "'Libre Franklin Thin'" };

/** The site’s own fonts as `data:` addresses of WOFF2 files. */
export const fontData = [franklin, newsreader];

/** The code points of the letters that the site’s own fonts have. */
export const baseLetters = {
	serif: listLetters(readData(newsreader)),
	sans: listLetters(readData(franklin)),
};

let folder: string | undefined;

/** The paths of the fonts written so far, each by what is in it. They are deleted when the process ends. */
const written = new Map<string, Promise<string>>();

/** What is worked on last: wawoff2 unpacks each font into the same memory, so one comes after the other. */
let last: Promise<unknown> = Promise.resolve();

/** The paths of the site’s own fonts and of `used` as TTF files, these under their names: resvg takes nothing else. */
export function findFontFiles(used: ReadonlyMap<string, Face>): Promise<string[]> {
	const own = fontData.map((data) => writeOnce(data, () => unpack(readData(data))));
	const others = [...used].map(([name, face]) =>
		writeOnce(`${name} ${face.id}`, () => instantiate(face, name)),
	);
	return Promise.all([...own, ...others]);
}

function writeOnce(key: string, make: () => Promise<Uint8Array>): Promise<string> {
	const known = written.get(key);
	if (known) return known;
	const file = join(openFolder(), `${written.size}.ttf`);
	const making = last.then(make).then((font) => {
		writeFileSync(file, font);
		return file;
	});
	last = making.catch(() => {});
	written.set(key, making);
	return making;
}

/** Makes of a variable font one of a single weight: resvg would draw its lightest. */
async function instantiate({ path, weight }: Face, name: string): Promise<Uint8Array> {
	const whole = readFileSync(path);
	const cutAt = (variationAxes: Record<string, number>) =>
		subsetFont(whole, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes });
	const font = await cutAt({});
	return renameFont(hasTable(font, 'fvar') ? await cutAt({ wght: weight }) : font, name);
}

function openFolder(): string {
	if (folder) return folder;
	const made = mkdtempSync(join(tmpdir(), 'fonts-'));
	process.once('exit', () => rmSync(made, { recursive: true, force: true }));
	return (folder = made);
}

function readData(data: string): Buffer {
	return Buffer.from(data.split(',')[1] ?? '', 'base64');
}
