import { createHash } from 'node:crypto';
import type { Content, ContentRecord } from '../../check/content.ts';
import { endingOf, parsePath } from '../../check/filename.ts';
import { findPath } from '../../check/pagelist.ts';
import type { Files } from '../../check/parse.ts';
import { findProblems } from '../../check/run.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import { splitRecord, type Version } from '../merge/mergerecord.ts';
import { locateProblems, type LocatedProblem } from './locate.ts';

/** A file as it was read, for an editor to work on. */
export interface Opened {
	/** Its path in the content folder. */
	path: string;
	collection?: Collection;
	/** The hash of the file: another one tells that it was changed. */
	etag: string;
	text: string;
	/** Its fields and its text; none where the fields can’t be read, and only the whole file can be edited. */
	version?: Version;
	/** What the check says of it. */
	problems: LocatedProblem[];
	/** On which line of the file its text begins. */
	bodyLine: number;
	/** The page that shows it, below the address of the site. */
	page: string;
	/** The files that point to it. */
	pointers: string[];
}

/** A hash of a file as it was read. */
export function hashText(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Reads one file of a content folder; undefined where there is none that can be read as text. */
export function openFile(content: Content, files: Files, path: string): Opened | undefined {
	const text = Object.hasOwn(files, path) ? files[path] : undefined;
	if (typeof text !== 'string') return undefined;
	const { collection } = parsePath(path);
	const file = findFile(content, path);
	const ending = collection ? endingOf(collection) : '.yaml';
	const split = splitRecord(ending, text);
	const isReadable = split && isGroup(file?.raw);
	const before = split ? split.head + split.fields + split.fence : '';
	const bodyLine = ending === '.mdx' && split ? before.split('\n').length : Infinity;
	const own = findProblems(content).filter(({ file }) => file === `${content.folder}/${path}`);
	return {
		path,
		...(collection && { collection }),
		etag: hashText(text),
		text,
		...(isReadable && {
			version: {
				data: file?.raw as Version['data'],
				...(ending === '.mdx' && { body: split.body.replaceAll('\r\n', '\n') }),
			},
		}),
		problems: file
			? locateProblems(own, file, bodyLine)
			: own.map((one) => ({ level: 'error', ...one })),
		bodyLine: Number.isFinite(bodyLine) ? bodyLine : 0,
		page: file && 'collection' in file ? findPage(file) : '',
		pointers: file && 'collection' in file ? listPointers(content, file) : [],
	};
}

/** A record of the content, or its settings, by its path. */
function findFile({ folder, records, site }: Content, path: string) {
	if (path === 'site.yaml') return site;
	return records.find(({ file }) => file === `${folder}/${path}`);
}

function isGroup(raw: unknown): boolean {
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Where a reader finds a record, below the address of the site; what has no page of its own is at the front. */
function findPage(record: ContentRecord): string {
	const { collection, id } = record;
	switch (collection) {
		case 'stories':
		case 'pages':
			return findPath(record);
		case 'events':
			return `timeline/#${id}`;
		case 'disagreements':
			return `disagreements/#${id}`;
		case 'statuses':
			return `map/${id}/`;
		case 'actors':
		case 'claims':
		case 'places':
		case 'sources':
			return `${collection}/${id}/`;
		default:
			return '';
	}
}

function listPointers({ records, folder }: Content, record: ContentRecord): string[] {
	const points = records.filter(
		(one) =>
			one !== record &&
			one.references.some(
				({ collection, id }) => collection === record.collection && id === record.id,
			),
	);
	return points.map(({ file }) => file.slice(folder.length + 1));
}
