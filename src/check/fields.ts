import type { Collection } from '../schema/fields/ref.ts';
import { endingOf } from './filename.ts';
import { splitMdx } from './frontmatter.ts';
import { readYaml } from './yaml.ts';

/** The fields and the text of a record, as the check reads them. Without fields that can be read, `data` is empty. */
export function readFields(
	collection: Collection | undefined,
	text: string,
): { data: Record<string, unknown>; body: string } {
	const read = text.replace(/^\uFEFF/, '');
	const split =
		collection && endingOf(collection) === '.mdx'
			? splitMdx(read)
			: { parts: { fields: read, prose: '' } };
	const { fields, prose } = 'parts' in split ? split.parts : { fields: '', prose: '' };
	const { raw } = readYaml('', fields);
	return { data: (raw ?? {}) as Record<string, unknown>, body: prose.trim() };
}
