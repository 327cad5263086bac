import { existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content } from './content.ts';
import { parseContent } from './parse.ts';

/** Reads every file of a content folder, except hidden ones. No other function opens them. */
export function readContent(folder: string): Content {
	const files = existsSync(folder) ? listFiles(folder) : [];
	const texts = files.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
	return parseContent(Object.fromEntries(texts), useForwardSlashes(relative('.', folder)) || '.');
}

/** Reads the address of the site in `site.yaml`; undefined if it gives no valid one, which the rules report. */
export function readAddress(folder: string): string | undefined {
	const path = join(folder, 'site.yaml');
	if (!existsSync(path)) return undefined;
	return parseContent({ 'site.yaml': readFileSync(path, 'utf8') }).site?.data.address;
}

/** Calls `changed` after something in a content folder was saved. Returns a function that stops this. */
export function watchFolder(folder: string, changed: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		// An editor who saves several files at once gets one report.
		timer = setTimeout(changed, 100);
	});
	return () => watcher.close();
}

/** Lists the files in `folder` at any depth, except hidden ones: those belong to tools. */
function listFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.flatMap((name) => {
			const path = join(folder, name);
			if (!statSync(path).isDirectory()) return [name];
			return listFiles(path).map((inner) => `${name}/${inner}`);
		});
}

function useForwardSlashes(path: string): string {
	return path.replaceAll('\\', '/');
}
