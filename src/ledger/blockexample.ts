import type { z } from 'astro/zod';
import type { Collection } from '../schema/fields/ref.ts';
import { listBlocks } from './body.ts';
import type { Ledger } from './join.ts';

/** A block as it may be written in a story, with records that are there. */
export interface BlockExample {
	attributes: Record<string, string>;
	/** The words between its tags, if there are any. */
	text: string;
	/** The whole, to copy. */
	written: string;
}

/** Finds the shortest use of a block in the stories, or else makes one of a record; undefined where there is none. */
export function findBlockExample(ledger: Ledger, name: string): BlockExample | undefined {
	const used = ledger
		.all('stories')
		.flatMap(({ body = '' }) => listBlocks(body))
		.filter((block) => block.name === name)
		.map(({ attributes, text }) => writeExample(name, { ...attributes }, text));
	const [shortest] = used.toSorted((a, b) => a.written.length - b.written.length);
	return shortest ?? makeExample(ledger, name);
}

/** An example of a block that needs one record and nothing else. What a file shows, its kind says: none is made of media. */
function makeExample(ledger: Ledger, name: string): BlockExample | undefined {
	const fields = Object.entries<z.ZodType>(ledger.blocks.get(name)?.schema.shape ?? {});
	const needed = fields.filter(([, field]) => !field.safeParse(undefined).success);
	const [field, schema] = needed[0] ?? [];
	const collection = schema?.meta()?.['collection'] as Collection | undefined;
	if (!field || !collection || collection === 'media' || needed.length > 1) return undefined;
	const [first] = ledger.all(collection);
	return first && writeExample(name, { [field]: first.id }, '');
}

function writeExample(
	name: string,
	attributes: Record<string, string>,
	text: string,
): BlockExample {
	const given = Object.entries(attributes).map(([field, value]) => ` ${field}="${value}"`);
	const start = `<${name}${given.join('')}`;
	const written = text ? `${start}>${text}</${name}>` : `${start} />`;
	return { attributes, text, written };
}
