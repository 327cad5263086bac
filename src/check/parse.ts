import type { Blocks } from '../schema/blockrules.ts';
import type { MediaFile } from '../ledger/mediafile.ts';
import type { Body } from '../ledger/bodypart.ts';
import { isDateOrRange } from '../lib/date.ts';
import { listDates } from '../schema/fields/datefield.ts';
import { listReferences } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site.ts';
import type { Problem } from './problem.ts';
import type { ContentRecord, Content } from './content.ts';
import type { BrandFile } from './brand/branded.ts';
import { readBlocks } from './blocks/blockfiles.ts';
import { splitMdx } from './frontmatter.ts';
import { readProse } from './readprose.ts';
import { endingOf, parsePath } from './filename.ts';
import { showLetters } from './letters.ts';
import type { Unread } from './oddfile.ts';
import { pickValidFields } from './validfields.ts';
import { PUBLISHED, readPublished } from './publishedlist.ts';
import { findUnreadable } from './textfile.ts';
import { readYaml } from './yaml.ts';

/** The files of a content folder by their paths in it: the text of each, what it shows or plays, or why it can’t be read. */
export type Files = Record<string, string | MediaFile | BrandFile | Unread>;

/** What was made of files, by their paths: of one whose text is the same, it is taken again. */
export type Parsed = Map<
	string,
	{ text: string | undefined; made: ReturnType<typeof parseRecord> }
>;

/**
 * Parses the files of a content folder. Where its blocks are not among them, they are given; who parses again and again gives what
 * was made before.
 */
export function parseContent(
	files: Files,
	folder = 'content',
	{ blocks, blockFiles }: Pick<Content, 'blocks' | 'blockFiles'> = readBlocks(files, folder),
	parsed?: Parsed,
): Content {
	const content: Content = {
		...{ folder, blocks, blockFiles },
		...{ records: [], brand: [], media: [], problems: [] },
	};
	const taken = new Set<string>();
	// Files with valid names come first, so that a misnamed copy never replaces the record itself.
	const named = Object.keys(files)
		.sort()
		.map((path) => ({ path, text: files[path] ?? '', ...parsePath(path) }))
		.sort((a, b) => Number(Boolean(a.problem)) - Number(Boolean(b.problem)));
	for (const { path, text: given, collection, id, medium, problem } of named) {
		const file = `${folder}/${showLetters(path)}`;
		if (medium)
			content.media.push({ name: medium, ...(isDescribed(given) && { described: given }) });
		if (isDescribed(given)) continue;
		if (typeof given === 'object' && 'brand' in given) {
			content.brand.push(given);
			continue;
		}
		const { text, problems } = findUnreadable(file, given);
		content.problems.push(...problems);
		if (path === 'site.yaml') {
			const { problems, ...read } = text === undefined ? unread : readYaml(file, text);
			const data = pickValidFields(siteSchema, read.raw);
			content.site = { file, text: text ?? '', ...read, data };
			content.problems.push(...problems);
			continue;
		}
		if (path === PUBLISHED && text !== undefined) content.published = readPublished(text);
		const key = `${collection}/${id}`;
		if (problem && typeof given === 'string') {
			const fix =
				collection && taken.has(key)
					? `${folder}/${key}${endingOf(collection)} is there already. Take one of the two out, or give it another name.`
					: problem.fix;
			content.problems.push({ file, line: 1, column: 1, ...problem, fix });
		}
		if (!collection || id === undefined || taken.has(key)) continue;
		taken.add(key);
		// A text for readers depends on the blocks, too.
		const before = endingOf(collection) === '.yaml' ? parsed?.get(path) : undefined;
		const made =
			before?.text === text && before?.made.record.file === file
				? before.made
				: parseRecord({ file, text, collection, id }, blocks);
		parsed?.set(path, { text, made });
		const { record, problems: mistakes } = made;
		content.records.push(record);
		content.problems.push(...mistakes);
	}
	return content;
}

function isDescribed(given: Files[string]): given is MediaFile {
	return typeof given === 'object' && 'sha256' in given;
}

/** What is known of the fields of a file that can’t be read. */
const unread: ReturnType<typeof readYaml> = {
	raw: undefined,
	positionOf: () => ({ line: 1, column: 1 }),
	problems: [],
};

type RecordFile = Pick<ContentRecord, 'file' | 'collection' | 'id'> & { text: string | undefined };

function parseRecord(
	recordFile: RecordFile,
	blocks: Blocks,
): { record: ContentRecord; problems: Problem[] } {
	const { file, text, collection } = recordFile;
	const split =
		text !== undefined && endingOf(collection) === '.mdx'
			? splitMdx(text)
			: { parts: { fields: text, prose: '' } };
	const { fields, prose } = 'parts' in split ? split.parts : { fields: undefined, prose: '' };
	const { raw, positionOf, problems } = fields === undefined ? unread : readYaml(file, fields);
	const { body, isCut, problems: slips } = readProse(file, prose);
	const record: ContentRecord = {
		...recordFile,
		text: text ?? '',
		raw,
		data: pickValidFields(schemas[collection], raw),
		positionOf,
		dates: listDates(schemas[collection], raw).filter(({ date }) => isDateOrRange(date)),
		references: listReferences(schemas[collection], raw)
			.map((reference) => ({ ...reference, position: positionOf(reference.path) }))
			.concat(body ? listBlockReferences(body, blocks) : []),
		...(body && { body }),
		isCut,
	};
	const mistakes = 'mistake' in split ? [{ file, ...split.mistake }] : [];
	return { record, problems: [...mistakes, ...problems, ...slips] };
}

function listBlockReferences(body: Body, known: Blocks): ContentRecord['references'] {
	return body.blocks.flatMap(({ name, attributes, attributePositions, position }) => {
		const rules = known.get(name);
		if (!rules) return [];
		return listReferences(rules.schema, attributes).map((reference) => ({
			...reference,
			position: attributePositions[String(reference.path[0])] ?? position,
		}));
	});
}
