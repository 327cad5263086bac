import type { z } from 'astro/zod';
import type { Body, Position } from '../ledger/body.ts';
import type { Collection, Reference } from '../schema/fields/ref.ts';
import type { schemas } from '../schema/schemas.ts';
import type { Site } from '../schema/site.ts';
import type { Problem } from './problem.ts';

/** The way to a value: field names and positions in lists. */
export type Path = readonly PropertyKey[];

/** A file of `content/`, with the place of each value in it. */
export interface ContentFile {
	/** Its path, with forward slashes. */
	file: string;
	/** The whole file as it is written. */
	text: string;
	/** Its fields as YAML gives them; undefined where the file can’t be read. */
	raw: unknown;
	/** Where the value at `path` begins, or the nearest thing around it that is there. */
	positionOf(path: Path): Position;
}

/** What the schema of a folder gives. */
export type Data<Name extends Collection> = z.infer<(typeof schemas)[Name]>;

/** One record: a file of one of the folders. */
export interface ContentRecord<Name extends Collection = Collection> extends ContentFile {
	collection: Name;
	/** Its file name without the ending. */
	id: string;
	/** Those of its fields that are as they should be. */
	data: Partial<Data<Name>>;
	/** The text of a story or a page, read into blocks; missing where it can’t be read. */
	body?: Body;
	/** Where it points to other records, in its fields and in the blocks of its text. */
	references: (Reference & { position: Position })[];
}

/** All of `content/`. */
export interface Content {
	/** The folder, as its path is printed. */
	folder: string;
	records: ContentRecord[];
	/** `site.yaml`, where there is one. */
	site?: ContentFile & { data: Partial<Site> };
	/** What could not be read. */
	problems: Problem[];
}

/** A rule finds one kind of mistake in the whole library. */
export type Rule = (content: Content) => Problem[];

/** The records of one folder. */
export function listRecords<Name extends Collection>(
	content: Content,
	collection: Name,
): ContentRecord<Name>[] {
	return content.records.filter((record) => record.collection === collection) as never[];
}

/** Whether every record of a folder can be read: only then does it mean something that one is missing there. */
export function isFolderReadable(content: Content, collection: Collection): boolean {
	return listRecords(content, collection).every(({ raw }) => raw !== undefined);
}

/** Whether a record has a field, even one that is not as it should be. */
export function hasField({ raw }: ContentFile, name: string): boolean {
	return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name);
}

/** A problem at the value that `path` leads to. */
export function problemAt(file: ContentFile, path: Path, wrong: string, fix: string): Problem {
	return { file: file.file, ...file.positionOf(path), wrong, fix };
}
