import { endingOf } from '../../check/filename.ts';
import { siteBlocks, type Blocks } from '../../schema/blockrules.ts';
import { collections, type Collection } from '../../schema/fields/ref.ts';
import { schemas } from '../../schema/schemas.ts';
import { siteSchema } from '../../schema/site.ts';
import { listFormFields, type FormField, type Shape } from '../formfield.ts';
import { kindWords } from '../kind.ts';

/** What a value looks like, as a browser is told. */
export type PlainShape =
	| Exclude<Shape, { kind: 'list' | 'group' }>
	| { kind: 'list'; of: PlainShape }
	| { kind: 'group'; fields: PlainField[] };

/** A form field without its schema. */
export interface PlainField extends Pick<FormField, 'name' | 'hint' | 'needed'> {
	shape: PlainShape;
}

/** The form of a folder, or of `site.yaml`. */
export interface Form {
	collection: Collection | 'site';
	/** What one record is called. */
	word: string;
	hasText: boolean;
	fields: PlainField[];
}

/** The attributes of a block. */
export interface BlockForm {
	name: string;
	fields: PlainField[];
	/** Whether words stand between its two tags. */
	hasWords: boolean;
}

/** The fields of a folder, or of `site.yaml`, as the merge and the forms know them. */
export function fieldsOf(collection: Collection | undefined): FormField[] {
	return listFormFields(collection ? schemas[collection] : siteSchema);
}

/** Describes the forms of all folders and of the settings, from the schemas that the check reads. */
export function describeForms(): Form[] {
	const folders = collections.map((collection) => ({
		collection,
		word: kindWords[collection],
		hasText: endingOf(collection) === '.mdx',
		fields: fieldsOf(collection).map(strip),
	}));
	const site = { collection: 'site' as const, word: 'settings', hasText: false };
	return [...folders, { ...site, fields: fieldsOf(undefined).map(strip) }];
}

/** Describes the blocks that a text may hold. */
export function describeBlocks(blocks: Blocks = siteBlocks): BlockForm[] {
	return [...blocks].map(([name, { schema }]) => {
		const { children, ...attributes } = schema.shape as Record<string, unknown>;
		const fields = listFormFields({ shape: attributes }).map(strip);
		return { name, fields, hasWords: children !== undefined };
	});
}

function strip({ name, hint, needed, shape }: FormField): PlainField {
	return { name, hint, needed, shape: stripShape(shape) };
}

function stripShape(shape: Shape): PlainShape {
	if (shape.kind === 'list') return { kind: 'list', of: stripShape(shape.of) };
	if (shape.kind === 'group') return { kind: 'group', fields: shape.fields.map(strip) };
	return shape;
}
