import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { explainPublicFile } from './publicfile.ts';
import type { Problem } from './problem.ts';

/** Finds what may not be published in public/, whose files a build copies as they are. */
export function findInPublic(folder = 'public', inner = ''): Problem[] {
	const path = inner ? `${folder}/${inner}` : folder;
	if (!existsSync(path)) return [];
	return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
		const own = inner ? `${inner}/${entry.name}` : entry.name;
		if (entry.isDirectory()) return findInPublic(folder, own);
		const problem = entry.isFile()
			? explainPublicFile(own, readFileSync(`${folder}/${own}`))
			: {
					wrong: 'It is a link or a pipe, and no file.',
					fix: 'Put the file itself here in its place.',
				};
		return problem ? [{ file: `${folder}/${own}`, line: 1, column: 1, ...problem }] : [];
	});
}
