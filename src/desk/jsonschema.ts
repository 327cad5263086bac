import { z } from 'astro/zod';
import { collections, idForm, type Collection } from '../schema/fields/ref.ts';
import { ownBlockSchema } from '../schema/ownblock.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site.ts';
import type { Choices } from './choices.ts';

type Node = z.core.JSONSchema.JSONSchema;

/**
 * The schemas of all folders, of blocks of an investigation’s own, and of `site.yaml`, as JSON Schema: what editors of text complete and underline by. Ids of other
 * records are those that there are. What a schema can’t say in this form is left to the check.
 */
export function makeJsonSchemas(choices: Choices): Record<string, Node> {
	const folders = collections.map((name): [string, Node] => [
		name,
		convert(schemas[name], choices),
	]);
	return {
		...Object.fromEntries(folders),
		blocks: convert(ownBlockSchema, choices),
		site: convert(siteSchema, choices),
	};
}

function convert(schema: z.ZodType, choices: Choices): Node {
	return z.toJSONSchema(schema, {
		// Editors know tuples in this form; newer ones not everywhere.
		target: 'draft-7',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			const node = jsonSchema as Node &
				Partial<Record<'collection' | 'form' | 'date' | 'file', string>>;
			const { collection, form, date } = node;
			delete node.collection;
			delete node.form;
			delete node.date;
			delete node.file;
			if (form) node.description = `${node.description ?? ''} ${form}`.trim();
			if (collection) offerIds(node, choices(collection as Collection));
			// Not every editor reads classes of letters: it would underline each text.
			if (node.pattern?.includes('\\p{')) {
				delete node.pattern;
				node.minLength = 1;
			}
			// A year alone is a number to YAML.
			if (date && node.type === 'string') node.anyOf = [{ type: 'string' }, { type: 'integer' }];
			if (node.anyOf) delete node.type;
			const { shape } = zodSchema as { shape?: Record<string, z.ZodType> };
			// What has a default may be left out.
			if (shape)
				node.required = Object.keys(shape).filter(
					(name) => !shape[name]?.safeParse(undefined).success,
				);
		},
	}) as Node;
}

/** Offers the ids that there are. In an empty folder there is none to choose, and any will do. */
function offerIds(node: Node, known: ReturnType<Choices>): void {
	delete node.pattern;
	const ids = known.map(({ value }) => value).toSorted();
	const open = { type: 'string' as const, pattern: idForm.source };
	if (ids.length === 0) Object.assign(node, open);
	else Object.assign(node, { enum: ids });
}
