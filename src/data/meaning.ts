import { addressForm } from '../schema/fields/field.ts';
import { dateForm } from '../schema/fields/datefield.ts';
import { idForm, type Collection } from '../schema/fields/ref.ts';

/** What a column may hold, in the words of Frictionless Table Schema. */
export interface Constraints {
	required?: boolean;
	unique?: boolean;
	enum?: readonly string[];
	pattern?: string;
	minimum?: number;
	maximum?: number;
}

/** What a field of a record, or a column of a table, means and may hold. */
export interface Meaning {
	type: 'string' | 'date' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
	description: string;
	constraints?: Constraints;
	/** The table of the records whose ids it holds. */
	table?: string;
}

/** The same, with its name. */
export interface Field extends Meaning {
	name: string;
}

/** The constraint of a value that is never missing. */
export const required = { required: true };

/** The id of the record itself. */
export const key: Meaning = {
	type: 'string',
	description: 'Its name in this data, and the end of its address on the site.',
	constraints: { required: true, unique: true, pattern: idForm.source },
};

/** Where the record stands on the site. */
export const page: Meaning = {
	type: 'string',
	description: 'Where it stands on the site.',
	constraints: { required: true, ...addressForm },
};

/** Words for readers. */
export function text(description: string, constraints?: Constraints): Meaning {
	return { type: 'string', description, ...(constraints && { constraints }) };
}

/** The id of one record in another table; it is never missing. */
export function link(table: Collection, description: string): Meaning {
	return { ...text(description, { required: true, pattern: idForm.source }), table };
}

/** A day, a month or a year, or two of them with a slash between; it is never missing. */
export function when(description: string): Meaning {
	const { form, pattern } = dateForm;
	return text(`${description} ${form}`, { required: true, pattern });
}

/** A day, in full; missing where a date has no bound there. */
export function bound(description: string): Meaning {
	return { type: 'date', description };
}

/** Several values; there may be none. */
export function list(description: string): Meaning {
	return { type: 'array', description, constraints: required };
}
