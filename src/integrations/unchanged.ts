import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below some folders, each by its path with the SHA-256 of its bytes. */
export type FileHashes = ReadonlyMap<string, string>;

/** Takes the hash of every file below `folders`, and of single `others`. A folder that is not there has none; neither has what is no file. */
export function hashFiles(folders: readonly string[], others: readonly string[] = []): FileHashes {
	const files = folders.filter(existsSync).flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	const all = [...files, ...others.filter(existsSync)];
	return new Map(all.sort().map((file) => [file, hash(file)]));
}

function hash(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The files that differ, are new or are gone, sorted. */
export function findChanged(before: FileHashes, after: FileHashes): string[] {
	const all = new Set([...before.keys(), ...after.keys()]);
	return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}
