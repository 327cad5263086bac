import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventInvestigation, type Ground } from './investigation.ts';

/** Writes an invented investigation with `count` places, on a ground if one is named, as a content folder. */
export function writeInvestigation(count: number, folder: string, ground?: Ground): void {
	const files = inventInvestigation(count, ground);
	for (const inner of new Set([...files.keys()].map(dirname)))
		mkdirSync(join(folder, inner), { recursive: true });
	for (const [path, text] of files) writeFileSync(join(folder, path), text);
}
