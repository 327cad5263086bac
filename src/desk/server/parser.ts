import { readBlocks } from '../../check/blocks/blockfiles.ts';
import type { Content } from '../../check/content.ts';
import { parsePath } from '../../check/filename.ts';
import { parseContent, type Files } from '../../check/parse.ts';

/**
 * Returns a function that parses files as `parseContent` does, and only those that are other than the last time: an editor
 * who types waits for each answer.
 */
export function createParser(name: string): (files: Files) => Content {
	let known = new Map<string, { given: Files[string]; parsed: Content }>();
	let before: string | undefined;
	return (files) => {
		const paths = Object.keys(files).sort();
		// Of two files that claim one name, the one or the other holds.
		if (paths.some((path) => parsePath(path).problem)) return parseContent(files, name);
		const next: typeof known = new Map();
		// A block of one’s own says what the texts that hold it point to.
		const own = paths.filter((path) => path.startsWith('blocks/')).map((path) => files[path]);
		if (JSON.stringify(own) !== before) known = new Map();
		before = JSON.stringify(own);
		const blocks = readBlocks(files, name);
		for (const path of paths) {
			const given = files[path] ?? '';
			const last = known.get(path);
			const isSame = last?.given === given;
			const parsed = isSame ? last.parsed : parseContent({ [path]: given }, name, blocks);
			next.set(path, { given, parsed });
		}
		known = next;
		const all = [...next.values()].map(({ parsed }) => parsed);
		const site = all.find((one) => one.site)?.site;
		return {
			folder: name,
			...blocks,
			records: all.flatMap(({ records }) => records),
			brand: all.flatMap(({ brand }) => brand),
			media: all.flatMap(({ media }) => media),
			problems: all.flatMap(({ problems }) => problems),
			...(site && { site }),
		};
	};
}
