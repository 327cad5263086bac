import { findBlockSchema } from '../schema/block.ts';
import type { MediaFile } from '../ledger/mediafile.ts';
import type { Body } from '../ledger/bodypart.ts';
import { isDateOrRange } from '../lib/date.ts';
import { listDates } from '../schema/fields/datefield.ts';
import { listReferences } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site.ts';
import type { Problem } from './problem.ts';
import type { ContentRecord, Content } from './content.ts';
import { findConflicts } from './conflict.ts';
import { splitMdx } from './frontmatter.ts';
import { readProse } from './mdx.ts';
import { endingOf, parsePath } from './filename.ts';
import { showLetters } from './letters.ts';
import { findPosition } from './offset.ts';
import type { Unread } from './oddfile.ts';
import { pickValidFields } from './validfields.ts';
import { PUBLISHED, readPublished } from './publishedlist.ts';
import { readYaml } from './yaml.ts';

/** No line has more letters: nobody writes such a paragraph, and to look through one takes long. */
const LONGEST_LINE = 10_000;

/** The files of a content folder by their paths in it: the text of each, what it shows or plays, or why it can’t be read. */
export type Files = Record<string, string | MediaFile | Unread>;

/** Parses the files of a content folder. */
export function parseContent(files: Files, folder = 'content'): Content {
	const content: Content = { folder, records: [], media: [], problems: [] };
	const taken = new Set<string>();
	// Files with valid names come first, so that a misnamed copy never replaces the record itself.
	const named = Object.entries(files).map(([path, text]) => ({ path, text, ...parsePath(path) }));
	for (const { path, text: given, collection, id, medium, problem } of named.sort(compareNames)) {
		const file = `${folder}/${showLetters(path)}`;
		if (medium)
			content.media.push({ name: medium, ...(isDescribed(given) && { described: given }) });
		if (isDescribed(given)) continue;
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
		const { record, problems: mistakes } = parseRecord({ file, text, collection, id });
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

/** The text of a file without a byte order mark, which some editors write; none where it can’t be parsed. */
function findUnreadable(
	file: string,
	given: string | Unread,
): { text?: string; problems: Problem[] } {
	if (typeof given !== 'string') return { problems: [{ file, line: 1, column: 1, ...given }] };
	const text = given.replace(/^\uFEFF/, '');
	const conflicts = findConflicts(file, text);
	if (conflicts.length > 0) return { problems: conflicts };
	const long = text.split('\n').findIndex(({ length }) => length > LONGEST_LINE);
	if (long !== -1) {
		const wrong = `This line has more than ${LONGEST_LINE} letters.`;
		const fix = 'Break it into paragraphs, or take out what does not belong there.';
		return { problems: [{ file, line: long + 1, column: 1, wrong, fix }] };
	}
	// Node.js replaces each letter that it can’t decode by U+FFFD.
	const at = text.indexOf('\uFFFD');
	if (at === -1) return { text, problems: [] };
	const wrong = 'A letter here can’t be read: the file is not saved as UTF-8.';
	const fix = 'Save it as UTF-8, and look whether each letter is as it should be.';
	return { text, problems: [{ file, ...findPosition(text, at), wrong, fix }] };
}

type RecordFile = Pick<ContentRecord, 'file' | 'collection' | 'id'> & { text: string | undefined };

function parseRecord(recordFile: RecordFile): { record: ContentRecord; problems: Problem[] } {
	const { file, text, collection } = recordFile;
	const split =
		text !== undefined && endingOf(collection) === '.mdx'
			? splitMdx(text)
			: { parts: { fields: text, prose: '' } };
	const { fields, prose } = 'parts' in split ? split.parts : { fields: undefined, prose: '' };
	const { raw, positionOf, problems } = fields === undefined ? unread : readYaml(file, fields);
	const { body, problems: slips } = readProse(file, prose);
	const record: ContentRecord = {
		...recordFile,
		text: text ?? '',
		raw,
		data: pickValidFields(schemas[collection], raw),
		positionOf,
		dates: listDates(schemas[collection], raw).filter(({ date }) => isDateOrRange(date)),
		references: listReferences(schemas[collection], raw)
			.map((reference) => ({ ...reference, position: positionOf(reference.path) }))
			.concat(body ? listBlockReferences(body) : []),
		...(body && { body }),
	};
	const mistakes = 'mistake' in split ? [{ file, ...split.mistake }] : [];
	return { record, problems: [...mistakes, ...problems, ...slips] };
}

function listBlockReferences({ blocks }: Body): ContentRecord['references'] {
	return blocks.flatMap(({ name, attributes, attributePositions, position }) => {
		const schema = findBlockSchema(name);
		if (!schema) return [];
		return listReferences(schema, attributes).map((reference) => ({
			...reference,
			position: attributePositions[String(reference.path[0])] ?? position,
		}));
	});
}

function compareNames(
	a: { path: string; problem?: object },
	b: { path: string; problem?: object },
) {
	return Number(Boolean(a.problem)) - Number(Boolean(b.problem)) || (a.path < b.path ? -1 : 1);
}
