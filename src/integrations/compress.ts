import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { gzipSync } from 'fflate';
import { findEnding, textEndings } from '../deploy/filetype.ts';
import { keepFile } from '../picture/diskcache.ts';

const compressBrotli = promisify(brotliCompress);

/**
 * How tightly Brotli packs: what readers wait for as tightly as it can, everything else nearly so, which takes a third of the
 * time and 3 % more bytes.
 */
const QUALITY = { page: 11, other: 10 };

/** What a page needs to be read. */
const awaited = ['html', 'css', 'js'];

/** How tightly the file at a path in the site is packed. A page in a frame of another site is one of many hundreds. */
export function findQuality(path: string): number {
	const isAwaited = awaited.includes(findEnding(path)) && !path.split(sep).includes('embed');
	return isAwaited ? QUALITY.page : QUALITY.other;
}

/** How many files are held in memory at a time: enough for every processor. */
const AT_A_TIME = 16;

/** Puts each file of text beside itself in Brotli and in gzip, for servers that send what was packed ahead of time. */
export function compress(): AstroIntegration {
	return {
		name: 'compress',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const files = await readdir(root, { recursive: true });
				const text = files.filter((file) => textEndings.includes(findEnding(file)));
				const waiting = text.values();
				const work = async () => {
					for (const file of waiting) await compressFile(join(root, file), findQuality(file));
				};
				await Promise.all(Array.from({ length: AT_A_TIME }, work));
			},
		},
	};
}

async function compressFile(path: string, quality: number): Promise<void> {
	const content = await readFile(path);
	const text = content.toString();
	const gzip = await keepFile(['gzip', text], () => Promise.resolve(formatGzip(content)));
	await writeFile(`${path}.gz`, gzip);
	const brotli = await keepFile(['brotli', String(quality), text], () =>
		formatBrotli(content, quality),
	);
	await writeFile(`${path}.br`, brotli);
}

/** The same bytes whenever and wherever: without a time, and by an encoder that is the same on every processor. */
export function formatGzip(content: Uint8Array): Uint8Array<ArrayBuffer> {
	return gzipSync(content, { level: 9, mtime: 0 }) as Uint8Array<ArrayBuffer>;
}

/** A file as Brotli. `quality` is from 0 to 11. */
export async function formatBrotli(
	content: Uint8Array,
	quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(
		await compressBrotli(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
			},
		}),
	);
}
