import type { z } from 'astro/zod';
import type { Collection } from '../schema/fields/ref.ts';

/** What a value of a schema looks like to whoever asks for it. */
export type Shape =
	| { kind: 'text' | 'number' | 'yesno' }
	| { kind: 'choice'; options: string[] }
	| { kind: 'reference'; collection: Collection }
	| { kind: 'list'; of: Shape; entry: z.ZodType }
	| { kind: 'numbers'; count: number }
	| { kind: 'group'; fields: FormField[] };

/** A field of a record as a form asks for it. All of it is read from the schema. */
export interface FormField {
	name: string;
	/** What it is, and how it is written. */
	hint: string;
	/** Whether the schema refuses a record without it. */
	needed: boolean;
	shape: Shape;
	schema: z.ZodType;
}

type Def =
	| { type: 'object'; shape: Record<string, z.ZodType> }
	| { type: 'array'; element: z.ZodType }
	| { type: 'optional' | 'default' | 'prefault'; innerType: z.ZodType }
	| { type: 'pipe'; in: { def: { type: string } }; out: z.ZodType }
	| { type: 'enum'; entries: Record<string, string> }
	| { type: 'tuple'; items: z.ZodType[] }
	| { type: 'string' | 'number' | 'boolean' };

/** Lists the fields of a record, in the order of its schema. */
export function listFormFields(schema: { shape: Record<string, unknown> }): FormField[] {
	return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
		const { description = '', form } = readMeta(field);
		return {
			name,
			hint: form ? `${description} ${form}` : description,
			needed: !field.safeParse(undefined).success,
			shape: findShape(field),
			schema: field,
		};
	});
}

/** What a field says of itself. Of what stands inside “optional” and the like, the outside says more. */
function readMeta(schema: z.ZodType): { description?: string | undefined; form?: string } {
	const def = schema.def as unknown as Def;
	return { ...('innerType' in def && readMeta(def.innerType)), ...schema.meta() };
}

function findShape(schema: z.ZodType): Shape {
	const collection = schema.meta()?.['collection'] as Collection | undefined;
	if (collection) return { kind: 'reference', collection };
	const def = schema.def as unknown as Def;
	switch (def.type) {
		case 'object':
			return { kind: 'group', fields: listFormFields({ shape: def.shape }) };
		case 'array':
			return { kind: 'list', of: findShape(def.element), entry: def.element };
		case 'optional':
		case 'default':
		case 'prefault':
			return findShape(def.innerType);
		case 'pipe':
			return findShape(def.out);
		case 'enum':
			return { kind: 'choice', options: Object.values(def.entries) };
		case 'tuple':
			return { kind: 'numbers', count: def.items.length };
		case 'number':
			return { kind: 'number' };
		case 'boolean':
			return { kind: 'yesno' };
		case 'string':
			return { kind: 'text' };
	}
}
