import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import unpack from 'wawoff2/decompress.js';
import { markNames } from '../styles/mark.ts';
import { colours } from '../styles/palette.ts';
import { faces } from './face.ts';
import franklin from '../styles/fonts/libre-franklin-500.woff2?inline';
import franklinMore from '../styles/fonts/libre-franklin-ext.woff2?inline';
import newsreader from '../styles/fonts/newsreader.woff2?inline';
import { encodePng } from './png.ts';

/** What the files call the faces. */
const families = { serif: "'Newsreader 16pt 16pt'", sans: "'Libre Franklin Thin'" };

/** The colours that no other may stand for: they tell the marks from the map and from each other. */
const keep = [colours.paper, colours.land, colours.ink]
	.concat(markNames.map((mark) => colours[mark]))
	.map((colour) => parseInt(colour.slice(1), 16));

/** The letters that the fonts hold. */
const drawable = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Turn a picture into a PNG with our own fonts alone, so that it is the same wherever it is built. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const foreign = [...svg].find((letter) => !drawable.test(letter));
	if (foreign) throw new Error(`the fonts for pictures of the map hold no “${foreign}”`);
	const text = svg.replaceAll(faces.serif, families.serif).replaceAll(faces.sans, families.sans);
	const image = await renderAsync(text, {
		font: { loadSystemFonts: false, fontFiles: await (fonts ??= writeFonts()) },
	});
	const { pixels, width, height } = image;
	return encodePng({ pixels, width, height }, keep);
}

let fonts: Promise<string[]> | undefined;

/** The fonts as files, since the renderer takes nothing else; they go when the build is over. */
async function writeFonts(): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const files: string[] = [];
	// One after the other: each lies in the same memory until it is written.
	for (const packed of [franklin, franklinMore, newsreader]) {
		const file = join(folder, `${files.length}.ttf`);
		writeFileSync(file, await unpack(Buffer.from(packed.split(',')[1]!, 'base64')));
		files.push(file);
	}
	return files;
}
