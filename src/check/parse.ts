import { findBlockSchema } from '../schema/block.ts';
import type { Body } from '../ledger/bodypart.ts';
import { listReferences } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site.ts';
import type { Problem } from './problem.ts';
import type { ContentRecord, Content } from './content.ts';
import { readProse, splitMdx } from './mdx.ts';
import { endingOf, parsePath } from './filename.ts';
import { findPosition } from './offset.ts';
import { pickValidFields } from './validfields.ts';
import { readYaml } from './yaml.ts';

/** Parses the files of a content folder, given as the text of each by its path in the folder. */
export function parseContent(files: Record<string, string>, folder = 'content'): Content {
	const content: Content = { folder, records: [], problems: [] };
	const taken = new Set<string>();
	// Files with valid names come first, so that a misnamed copy never replaces the record itself.
	const named = Object.entries(files).map(([path, text]) => ({ path, text, ...parsePath(path) }));
	for (const { path, text, collection, id, problem } of named.sort(compareNames)) {
		const file = `${folder}/${path}`;
		content.problems.push(...findUnreadable(file, text));
		if (path === 'site.yaml') {
			const { problems, ...read } = readYaml(file, text);
			content.site = { file, text, ...read, data: pickValidFields(siteSchema, read.raw) };
			content.problems.push(...problems);
			continue;
		}
		const key = `${collection}/${id}`;
		if (problem) {
			const fix =
				collection && taken.has(key)
					? `${folder}/${key}${endingOf(collection)} is there already. Take one of the two out, or give it another name.`
					: problem.fix;
			content.problems.push({ file, line: 1, column: 1, ...problem, fix });
		}
		if (!collection || id === undefined || taken.has(key)) continue;
		taken.add(key);
		const { record, problems } = parseRecord({
			file,
			text: removeByteOrderMark(text),
			collection,
			id,
		});
		content.records.push(record);
		content.problems.push(...problems);
	}
	return content;
}

/** A file in another encoding than UTF-8: Node.js replaces each letter that it can’t decode by U+FFFD. */
function findUnreadable(file: string, text: string): Problem[] {
	const at = text.indexOf('\uFFFD');
	if (at === -1) return [];
	const wrong = 'A letter here can’t be read: the file is not saved as UTF-8.';
	const fix = 'Save it as UTF-8, and look whether each letter is as it should be.';
	return [{ file, ...findPosition(text, at), wrong, fix }];
}

type RecordFile = Pick<ContentRecord, 'file' | 'text' | 'collection' | 'id'>;

function parseRecord(recordFile: RecordFile): { record: ContentRecord; problems: Problem[] } {
	const { file, text, collection } = recordFile;
	const parts = endingOf(collection) === '.mdx' ? splitMdx(text) : { fields: text, prose: '' };
	const { raw, positionOf, problems } = readYaml(file, parts?.fields ?? '');
	if (!parts) {
		problems.push({
			file,
			line: 1,
			column: 1,
			wrong: 'The file does not begin with its fields.',
			fix: 'Begin it with a line of “---”, then the fields, then another line of “---”.',
		});
	}
	const { body, problems: slips } = readProse(file, parts?.prose ?? '');
	const record: ContentRecord = {
		...recordFile,
		raw: parts ? raw : undefined,
		data: pickValidFields(schemas[collection], raw),
		positionOf,
		references: listReferences(schemas[collection], raw)
			.map((reference) => ({ ...reference, position: positionOf(reference.path) }))
			.concat(body ? listBlockReferences(body) : []),
		...(body && { body }),
	};
	return { record, problems: [...problems, ...slips] };
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

/** Removes the invisible mark with which some editors begin a file. */
function removeByteOrderMark(text: string): string {
	return text.replace(/^\uFEFF/, '');
}
