import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventInvestigation } from './investigation.ts';

/** Writes an invented investigation with `count` places as a content folder. */
export function writeInvestigation(count: number, folder: string): void {
	const files = inventInvestigation(count);
	for (const inner of new Set([...files.keys()].map(dirname)))
		mkdirSync(join(folder, inner), { recursive: true });
	for (const [path, text] of files) writeFileSync(join(folder, path), text);
}
