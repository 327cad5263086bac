import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './pages.ts';

/** Every file of a folder with the fingerprint of its bytes. */
export function fingerprint(folder: string): Record<string, string> {
	const hash = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
	return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}
