import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Document, isSeq, visit } from 'yaml';
import { endingOf } from '../check/filename.ts';
import type { Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';

/** Writes a record as its file holds it: fields in the order of the schema, then the text, formatted as `npm run format` does. */
export async function writeRecord(
	collection: Collection,
	data: Readonly<Record<string, unknown>>,
	body = '',
): Promise<string> {
	const order = Object.keys(schemas[collection].shape);
	const known = order.filter((name) => data[name] !== undefined);
	const fields = writeYaml(Object.fromEntries(known.map((name) => [name, data[name]])));
	const ending = endingOf(collection);
	const text = ending === '.mdx' ? `---\n${fields}---\n\n${body.trim()}\n` : fields;
	return formatRecord(ending, text);
}

/** Formats the text of a record as `npm run format` does. Throws where the formatter can’t read it. */
export async function formatRecord(ending: '.yaml' | '.mdx', text: string): Promise<string> {
	const filepath = fileURLToPath(new URL(`../../content/record${ending}`, import.meta.url));
	const settings = await resolveConfig(filepath, { editorconfig: true });
	return format(text, { ...settings, plugins: [], filepath });
}

/** Lists of words and numbers stand on one line, as editors write them; no text is folded, and none is an alias. */
function writeYaml(data: object): string {
	const yaml = new Document(data, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
	visit(yaml, {
		Seq(_key, list) {
			if (list.items.every((item) => !isSeq(item) && 'value' in (item as object))) list.flow = true;
		},
	});
	return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}
