import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file: another file is renamed over it, so that none is ever seen by half. */
export function replaceFile(folder: string, path: string, text: string): void {
	const file = join(folder, path);
	// A name that the check and Astro pass over.
	const beside = join(dirname(file), `.${basename(file)}.desk`);
	writeFileSync(beside, text);
	chmodSync(beside, statSync(file).mode);
	renameSync(beside, file);
}

/** Writes a file that is not there yet. Throws `EEXIST` where there is one. */
export function createFile(folder: string, path: string, text: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text, { flag: 'wx' });
}

/** Takes a file away. */
export function deleteFile(folder: string, path: string): void {
	rmSync(join(folder, path));
}
