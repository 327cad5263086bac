import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the page of the map asks for all its views. */
const ALL = 'keyed(pages.map(';

/**
 * Leaves of the map, in a copy of the project, the page of all places with its data: its views and pictures are many
 * hundreds where there are ten thousand places. Throws an Error where the page asks for its views in another way.
 */
export function keepMapAlone(project: string): void {
	const folder = join(project, 'src/pages/map');
	for (const name of ['[...page]', '[page].png.ts', '[page].svg.ts'])
		rmSync(join(folder, name), { recursive: true });
	const page = join(folder, '[...page].astro');
	const text = readFileSync(page, 'utf8');
	if (!text.includes(ALL)) throw new Error(`${page} does not ask for its views by ${ALL}`);
	writeFileSync(page, text.replace(ALL, 'keyed(pages.filter(({ path }) => !path).map('));
}
