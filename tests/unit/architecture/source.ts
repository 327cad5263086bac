import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of code and style below `src/`, with forward slashes. */
export const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
	.sort();

/** Those of them that are code. */
export const code = files.filter((file) => !file.endsWith('.css'));

/** The text of a file. */
export const read = (file: string) => readFileSync(file, 'utf8');

/** The folder of `src/` that a file lies in, or its name where it lies in none. */
export const folderOf = (file: string) => file.split('/')[1]!;

/** The files that hold what a pattern describes. */
export const holding = (form: RegExp) => files.filter((file) => form.test(read(file)));

/** What a file imports, and whether it is types only. */
export function listImports(file: string): { from: string; types: boolean }[] {
	const found = read(file).matchAll(
		/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.\w+)?/gm,
	);
	return [...found].map(([, types, from, called, member]) => ({
		from: (from ?? called)!,
		types: Boolean(types || member),
	}));
}
