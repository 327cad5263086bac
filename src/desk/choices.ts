import { parseContent } from '../check/parse.ts';
import type { Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import type { Option } from './asker.ts';
import type { Desk } from './draft.ts';

/** The records of each folder as answers to choose from: the id of each, and the words that name it. */
export type Choices = (collection: Collection) => Option[];

/** Lists the records that there are to point to. */
export function listChoices({ files, name }: Pick<Desk, 'files' | 'name'>): Choices {
	const { records } = parseContent(files, name);
	return (collection) =>
		records
			.filter((record) => record.collection === collection)
			.map(({ id, data }) => ({ value: id, label: id, hint: nameRecord(collection, data) }));
}

/** The fields that name a record, where it is not the first alone. */
const naming: Partial<Record<Collection, string[]>> = {
	sources: ['publisher', 'title', 'description', 'published'],
	media: ['kind', 'caption'],
};

/** The words that name a record: its first field; of a source, what was published when. */
export function nameRecord(
	collection: Collection,
	data: Readonly<Record<string, unknown>>,
): string {
	const [first = ''] = Object.keys(schemas[collection].shape);
	const fields = naming[collection] ?? [first];
	return fields.flatMap((name) => (typeof data[name] === 'string' ? [data[name]] : [])).join(', ');
}
