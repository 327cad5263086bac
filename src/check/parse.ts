import { findBlockSchema } from '../schema/block.ts';
import type { Body } from '../ledger/body.ts';
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

/** Makes a library of files: the text of each, by its path in the content folder. */
export function parseContent(files: Record<string, string>, folder = 'content'): Content {
	const content: Content = { folder, records: [], problems: [] };
	const taken = new Set<string>();
	// Files whose names are right come first, so that a misnamed copy never takes the place of the record.
	const slots = Object.entries(files).map(([path, text]) => ({ path, text, ...parsePath(path) }));
	for (const { path, text, collection, id, problem } of slots.sort(byName)) {
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
		const { record, problems } = parseRecord({ file, text: withoutMark(text), collection, id });
		content.records.push(record);
		content.problems.push(...problems);
	}
	return content;
}

/** A file in another encoding: what stands for a letter that could not be read is in its text. */
function findUnreadable(file: string, text: string): Problem[] {
	const at = text.indexOf('\uFFFD');
	if (at === -1) return [];
	const wrong = 'A letter here can’t be read: the file is not saved as UTF-8.';
	const fix = 'Save it as UTF-8, and look whether each letter is as it should be.';
	return [{ file, ...findPosition(text, at), wrong, fix }];
}

type Named = Pick<ContentRecord, 'file' | 'text' | 'collection' | 'id'>;

function parseRecord(named: Named): { record: ContentRecord; problems: Problem[] } {
	const { file, text, collection } = named;
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
		...named,
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

function byName(a: { path: string; problem?: object }, b: { path: string; problem?: object }) {
	return Number(Boolean(a.problem)) - Number(Boolean(b.problem)) || (a.path < b.path ? -1 : 1);
}

/** Some editors begin a file with an invisible byte order mark. */
function withoutMark(text: string): string {
	return text.replace(/^\uFEFF/, '');
}
