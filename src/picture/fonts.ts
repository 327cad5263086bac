import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import unpack from 'wawoff2/decompress.js';
import franklin from '../styles/fonts/libre-franklin-500.woff2?inline';
import franklinExtended from '../styles/fonts/libre-franklin-ext.woff2?inline';
import newsreader from '../styles/fonts/newsreader.woff2?inline';

/** The faces of pictures: those of the site, with others for where a picture is opened elsewhere. */
export const faces = {
	serif: 'Newsreader, Charter, Cambria, Georgia, serif',
	sans: "'Libre Franklin', 'Franklin Gothic Medium', 'Helvetica Neue', Arial, sans-serif",
};

/** What the font files call these faces. */
export const families = { serif: "'Newsreader 16pt 16pt'", sans: "'Libre Franklin Thin'" };

/** The fonts of pictures as `data:` addresses of WOFF2 files. */
export const fontData = [franklin, franklinExtended, newsreader];

/** The letters that these fonts hold. */
export const drawable = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

let files: Promise<string[]> | undefined;

/** The paths of the fonts as TTF files: resvg takes nothing else. They are deleted when the process ends. */
export function findFontFiles(): Promise<string[]> {
	return (files ??= writeFontFiles());
}

async function writeFontFiles(): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const written: string[] = [];
	// One after the other: wawoff2 unpacks each into the same memory.
	for (const data of fontData) {
		const file = join(folder, `${written.length}.ttf`);
		const [, base64 = ''] = data.split(',');
		writeFileSync(file, await unpack(Buffer.from(base64, 'base64')));
		written.push(file);
	}
	return written;
}
