import type { z } from 'astro/zod';
import type { Body } from '../ledger/bodypart.ts';
import type { MediaFile } from '../ledger/mediafile.ts';
import type { Position } from '../ledger/node.ts';
import type { Collection, Reference } from '../schema/fields/ref.ts';
import type { ListedDate } from '../schema/fields/datefield.ts';
import type { Blocks } from '../schema/blockrules.ts';
import type { OwnBlock } from '../schema/ownblock.ts';
import type { schemas } from '../schema/schemas.ts';
import type { Site } from '../schema/site.ts';
import type { BrandFile } from './brand/branded.ts';
import type { Problem } from './problem.ts';
import type { PublishedVersion } from './publishedlist.ts';

/** The path to a value: field names and indices of lists. */
export type Path = readonly PropertyKey[];

/** A file of `content/`, with the position of each value in it. */
export interface ContentFile {
	/** Its path, with forward slashes. */
	file: string;
	/** The text of the whole file. */
	text: string;
	/** Its fields as YAML gives them; undefined if the file can’t be read. */
	raw: unknown;
	/** The position of the value at `path`; of a missing value, the position of the innermost value around it. */
	positionOf(path: Path): Position;
}

/** The data of a record of one folder, as its schema gives them. */
type Data<Name extends Collection> = z.infer<(typeof schemas)[Name]>;

/** A record: a file in one of the folders. */
export interface ContentRecord<Name extends Collection = Collection> extends ContentFile {
	collection: Name;
	/** Its file name without the ending. */
	id: string;
	/** The valid ones of its fields. */
	data: Partial<Data<Name>>;
	/** The parsed text of a story or a page, without the paragraphs that can’t be parsed; missing if none can. */
	body?: Body;
	/** Whether there are such paragraphs. */
	isCut: boolean;
	/** Every date in its fields that can be read as one, also beside fields that are not valid. */
	dates: ListedDate[];
	/** The references in its fields and in the blocks of its text. */
	references: (Reference & { position: Position })[];
}

/** A block of an investigation’s own: its declaration, and what readers see of it. */
export interface BlockFile extends ContentFile {
	name: string;
	/** Whether there is a file that declares it. */
	isDeclared: boolean;
	/** The declaration, if it is valid. */
	declared?: OwnBlock;
	/** What of the declaration can’t be read. */
	slips: Problem[];
	/** The file with its mark-up; missing if there is none. */
	markup?: Pick<ContentFile, 'file' | 'text'> & { isRead: boolean };
}

/** All of `content/`. */
export interface Content {
	/** The path of the folder for messages. */
	folder: string;
	records: ContentRecord[];
	/** The blocks that a text may hold. */
	blocks: Blocks;
	/** The files in `blocks/`. */
	blockFiles: BlockFile[];
	/** The files in `brand/`. */
	brand: BrandFile[];
	/** The files in `media/` that are no records, also those that can’t be shown. */
	media: { name: string; described?: MediaFile }[];
	/** `site.yaml`, if there is one. */
	site?: ContentFile & { data: Partial<Site> };
	/** What each record told readers when it was published last, if that is kept. */
	published?: ReadonlyMap<string, PublishedVersion>;
	/** Names of private people, which editors keep outside of what is published. */
	privateNames?: readonly string[];
	/** The problems found while the files were parsed. */
	problems: Problem[];
}

/** A rule finds one kind of mistake in the whole content. */
export type Rule = (content: Content) => Problem[];

/** The records of each folder, for the list of all: nearly every rule asks for some of them. */
const byFolder = new WeakMap<readonly ContentRecord[], Map<string, ContentRecord[]>>();

/** Lists the records of one folder. */
export function listRecords<Name extends Collection>(
	{ records }: Content,
	collection: Name,
): readonly ContentRecord<Name>[] {
	const folders = byFolder.get(records) ?? Map.groupBy(records, (record) => record.collection);
	byFolder.set(records, folders);
	return (folders.get(collection) ?? []) as never[];
}

/**
 * Whether every record of a folder can be read. Otherwise, a record that seems to be missing may be one of the
 * unreadable.
 */
export function isFolderReadable(content: Content, collection: Collection): boolean {
	return listRecords(content, collection).every(({ raw }) => raw !== undefined);
}

/** Whether a record has a field, valid or not. */
export function hasField({ raw }: ContentFile, name: string): boolean {
	return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name);
}

/** Creates a problem at the position of the value at `path`. */
export function problemAt(file: ContentFile, path: Path, wrong: string, fix: string): Problem {
	return { file: file.file, ...file.positionOf(path), wrong, fix };
}

/** A text in a value, and the way to it. */
export interface PathText {
	path: Path;
	text: string;
}

/** The texts of values that were listed: several rules go through each record. */
const listed = new WeakMap<object, PathText[]>();

/** All texts in a value, with the path to each; web addresses apart, in which signs have their own meaning. */
export function listTexts(value: unknown): PathText[] {
	const known = typeof value === 'object' && value !== null ? listed.get(value) : undefined;
	if (known) return known;
	const texts: PathText[] = [];
	addTexts(texts, value, []);
	if (typeof value === 'object' && value !== null) listed.set(value, texts);
	return texts;
}

function addTexts(texts: PathText[], value: unknown, path: Path): void {
	if (typeof value === 'string') {
		if (!/^https?:\S*$/.test(value)) texts.push({ path, text: value });
	} else if (Array.isArray(value))
		for (const [i, inner] of value.entries()) addTexts(texts, inner, [...path, i]);
	else if (typeof value === 'object' && value !== null)
		for (const [key, inner] of Object.entries(value)) addTexts(texts, inner, [...path, key]);
}
