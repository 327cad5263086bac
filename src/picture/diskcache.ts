import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder in which files are kept from one build to the next. It may be deleted at any time. */
function findFolder(): string {
	return process.env['PICTURE_CACHE'] || 'node_modules/.cache/pictures';
}

/**
 * The bytes that `make` makes of `inputs`: kept by the hash of them, so that the same inputs are worked on once.
 * `inputs` must hold all that the bytes depend on, the code that makes them too.
 */
export async function keepFile(
	inputs: readonly string[],
	make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
	const hash = createHash('sha256');
	for (const input of inputs) hash.update(`${input.length} ${input}`);
	const file = join(findFolder(), hash.digest('hex'));
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return kept as Uint8Array<ArrayBuffer>;
	const made = await make();
	// What cannot be kept is made anew the next time. Another build may be writing the same file: a rename is whole or not at all.
	const part = `${file}.${randomUUID()}`;
	await mkdir(findFolder(), { recursive: true })
		.then(() => writeFile(part, made))
		.then(() => rename(part, file))
		.catch(() => {});
	return made;
}
