import { existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content } from './content.ts';
import { parseContent } from './parse.ts';

/** Reads a content folder, every file of it; the only place that opens one. */
export function readContent(folder: string): Content {
	const files = existsSync(folder) ? listFiles(folder) : [];
	const texts = files.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
	return parseContent(Object.fromEntries(texts), forward(relative('.', folder)) || '.');
}

/** The address of the site, as far as `site.yaml` gives one; what is wrong with it is for the rules to say. */
export function readAddress(folder: string): string | undefined {
	const path = join(folder, 'site.yaml');
	if (!existsSync(path)) return undefined;
	return parseContent({ 'site.yaml': readFileSync(path, 'utf8') }).site?.data.address;
}

/** Calls `changed` whenever something in a content folder was saved; gives back how to stop. */
export function watchFolder(folder: string, changed: () => void): () => void {
	let waiting: NodeJS.Timeout | undefined;
	const watcher = watch(folder, { recursive: true }, () => {
		clearTimeout(waiting);
		// An editor who saves several files at once gets one report.
		waiting = setTimeout(changed, 100);
	});
	return () => watcher.close();
}

/** The files in `folder`, at any depth; hidden ones belong to a tool and not to the content. */
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

function forward(path: string): string {
	return path.replaceAll('\\', '/');
}
