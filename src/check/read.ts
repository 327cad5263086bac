import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Site } from '../schema/site.ts';
import type { MediaFile } from '../ledger/mediafile.ts';
import type { Blocks } from '../schema/blockrules.ts';
import { describeBrandFile, HEAVIEST_BRAND } from './brand/brandfile.ts';
import { readBlocks } from './blocks/blockfiles.ts';
import type { Content } from './content.ts';
import { parsePath } from './filename.ts';
import { describeFile, HEAVIEST } from './media/inspect.ts';
import { decode, explainKind, explainOpening, isLeftover, type Unread } from './oddfile.ts';
import { parseContent, type Files, type Parsed } from './parse.ts';
import { PUBLISHED } from './publishedlist.ts';
import { readPrivateNames } from './privatenames.ts';

/** Parses every file of a content folder, except what systems and editors leave behind; `parsed` holds what was made of it before. */
export function readContent(folder: string, parsed?: Parsed): Content {
	const content = parseContent(readFiles(folder), nameFolder(folder), undefined, parsed);
	const { names, problems } = readPrivateNames();
	return { ...content, privateNames: names, problems: [...content.problems, ...problems] };
}

/** Reads the files of a content folder. No other function opens them. */
export function readFiles(folder: string): Files {
	return existsSync(folder) ? readFolder(folder, '') : {};
}

/** What messages call a folder: its path from here, with forward slashes. */
export function nameFolder(folder: string): string {
	return useForwardSlashes(relative('.', folder)) || '.';
}

/** Reads what the files of `media/` in a content folder are; those that can’t be shown are left out. */
export function readMedia(folder: string): MediaFile[] {
	if (!existsSync(join(folder, 'media'))) return [];
	return Object.values(readFolder(folder, 'media')).filter(
		(file): file is MediaFile => typeof file === 'object' && 'sha256' in file,
	);
}

/** Reads the blocks that a text in a content folder may hold. */
export function readBlockRules(folder: string): Blocks {
	const inner = existsSync(join(folder, 'blocks')) ? readFolder(folder, 'blocks') : {};
	return readBlocks(inner).blocks;
}

/** Reads the address of the site in `site.yaml`; undefined if it gives no valid one, which the rules report. */
export function readAddress(folder: string): string | undefined {
	const text = existsSync(folder) ? readFolder(folder, '')['site.yaml'] : undefined;
	return text === undefined ? undefined : parseContent({ 'site.yaml': text }).site?.data.address;
}

/** Reads those fields of `site.yaml` that are valid, where the others may not be; nothing if there is no such file. */
export function readSettings(folder: string): Partial<Site> | undefined {
	const path = join(folder, 'site.yaml');
	const text = existsSync(path) ? readFile(folder, 'site.yaml') : undefined;
	return text === undefined ? undefined : parseContent({ 'site.yaml': text }).site?.data;
}

/** Reads what lies in the folder `inner` of a content folder, at any depth. A link is not followed. */
function readFolder(folder: string, inner: string): Files {
	const path = join(folder, inner);
	return attempt(inner, () => {
		const entries = readdirSync(path, { withFileTypes: true });
		const kept = entries.filter(({ name }) => !isLeftover(name));
		const files: Files = {};
		for (const entry of kept) {
			const own = inner ? `${inner}/${entry.name}` : entry.name;
			const problem = entry.isDirectory() ? explainFolder(own) : undefined;
			if (problem) files[own] = problem;
			else if (entry.isDirectory()) Object.assign(files, readFolder(folder, own));
			else
				Object.assign(
					files,
					attempt(own, () => ({ [own]: readFile(folder, own) })),
				);
		}
		return files;
	});
}

/** A folder that is named like a record, or that lies in a folder of records. */
function explainFolder(path: string): Unread | undefined {
	const { id, problem } = parsePath(path);
	if (path !== 'site.yaml' && (id === undefined || problem)) return undefined;
	return {
		wrong: 'It is a folder with the name of a file.',
		fix: 'Give the folder another name, or take it out.',
	};
}

/** Files whose names the site does not read are named in the report, and not opened. */
function readFile(folder: string, path: string): Files[string] {
	const file = join(folder, path);
	const kind = lstatSync(file);
	const { id, medium, block, brand } = parsePath(path);
	const odd = explainKind(kind, kind.size, medium ? HEAVIEST : brand ? HEAVIEST_BRAND : undefined);
	if (odd) return odd;
	if (medium) return describeFile(medium, readFileSync(file));
	if (brand) return describeBrandFile(brand, readFileSync(file));
	return id === undefined && block === undefined && path !== 'site.yaml' && path !== PUBLISHED
		? ''
		: decode(readFileSync(file));
}

/** What `read` gives; if the system does not let it, why there is nothing. */
function attempt(path: string, read: () => Files): Files {
	try {
		return read();
	} catch (error) {
		return { [path]: explainOpening((error as NodeJS.ErrnoException).code) };
	}
}

function useForwardSlashes(path: string): string {
	return path.replaceAll('\\', '/');
}
