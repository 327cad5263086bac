import { addOwnBlocks, builtElements, siteBlocks } from '../../schema/blockrules.ts';
import { ownBlockSchema, type OwnBlock } from '../../schema/ownblock.ts';
import type { BlockFile, Content } from '../content.ts';
import { findUnreadable } from '../textfile.ts';
import { readYaml } from '../yaml.ts';
import { parseBlockPath } from './blockpath.ts';

const FOLDER = 'blocks/';

/** Reads the blocks of an investigation’s own among its files, and which blocks there are with them. */
export function readBlocks(
	files: Readonly<Record<string, unknown>>,
	folder = 'content',
): Pick<Content, 'blocks' | 'blockFiles'> {
	const paths = Object.keys(files).filter((path) => path.startsWith(FOLDER));
	const names = paths.flatMap((path) => parseBlockPath(path.slice(FOLDER.length)).block ?? []);
	const blockFiles = [...new Set(names)].sort().map((name) => readBlock(files, folder, name));
	const sound = blockFiles.flatMap(({ name, declared }): [string, OwnBlock][] =>
		declared && !isTaken(name) ? [[name, declared]] : [],
	);
	return { blocks: addOwnBlocks(Object.fromEntries(sound)), blockFiles };
}

/** Whether a block that every investigation has is called so, in whatever letters: some systems take no notice of capitals. */
export function isTaken(name: string): boolean {
	const taken = [...siteBlocks.keys(), ...builtElements].map((one) => one.toLowerCase());
	return taken.includes(name.toLowerCase());
}

function readBlock(files: Readonly<Record<string, unknown>>, folder: string, name: string) {
	const [yaml, astro] = ['yaml', 'astro'].map((ending) => `${FOLDER}${name}.${ending}`);
	const read = (path = '') => {
		const given = files[path];
		if (given === undefined) return undefined;
		// parse.ts tells of a file that can’t be read.
		const text = typeof given === 'string' ? findUnreadable(path, given).text : undefined;
		return { file: `${folder}/${path}`, text: text ?? '', isRead: text !== undefined };
	};
	const [declaration, markup] = [read(yaml), read(astro)];
	const file = declaration?.file ?? `${folder}/${yaml}`;
	const { raw, positionOf, problems } = readYaml(file, declaration?.text ?? '');
	const found = ownBlockSchema.safeParse(raw);
	const block: BlockFile = {
		...{ name, file, text: declaration?.text ?? '', positionOf },
		isDeclared: declaration !== undefined,
		raw: declaration?.isRead ? raw : undefined,
		slips: declaration?.isRead ? problems : [],
		...(found.success && { declared: found.data }),
		...(markup && { markup }),
	};
	return block;
}
