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
	/** The table that its value is an id in. */
	table?: string;
}

/** The same, with its name. */
export interface Field extends Meaning {
	name: string;
}

const id = '^[a-z0-9]+(-[a-z0-9]+)*$';
const date = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** Spread into a meaning: the value is never missing. */
export const required = { required: true };

/** The id of the record itself. */
export const key: Meaning = {
	type: 'string',
	description: 'Its name in this data, and the end of its address on the site.',
	constraints: { required: true, unique: true, pattern: id },
};

/** The id of one record in another table. */
export function link(table: string, description: string, constraints: Constraints = {}): Meaning {
	return { type: 'string', description, constraints: { ...constraints, pattern: id }, table };
}

/** Words for readers. */
export function text(description: string, constraints?: Constraints): Meaning {
	return { type: 'string', description, ...(constraints && { constraints }) };
}

/** A day, a month or a year, or two of them with a slash between. */
export function when(description: string, constraints: Constraints = {}): Meaning {
	return text(`${description} 2022, 2022-10 or 2022-10-26, as exactly as it is known.`, {
		...constraints,
		pattern: `^${date}(/${date})?$`,
	});
}

/** A day, in full. */
export function day(description: string): Meaning {
	return { type: 'date', description, constraints: required };
}

/** The code of a country. */
export function country(description: string, constraints: Constraints = {}): Meaning {
	return text(`${description} ISO 3166-1 alpha-2.`, { ...constraints, pattern: '^[A-Z]{2}$' });
}

/** The whole address of a page. */
export function address(description: string, constraints: Constraints = {}): Meaning {
	return text(description, { ...constraints, pattern: '^https?://' });
}

/** Yes or no. */
export function flag(description: string, constraints?: Constraints): Meaning {
	return { type: 'boolean', description, ...(constraints && { constraints }) };
}

/** A number that may have decimals. */
export function number(description: string, constraints?: Constraints): Meaning {
	return { type: 'number', description, ...(constraints && { constraints }) };
}

/** A whole number. */
export function integer(description: string, constraints?: Constraints): Meaning {
	return { type: 'integer', description, ...(constraints && { constraints }) };
}

/** Several values; there may be none. */
export function list(description: string): Meaning {
	return { type: 'array', description, constraints: required };
}

/** Why a record is published although it rests on weak sources only. */
export const weak = text('Why it is published although it rests on weak sources only, if so.');

/** A remark for readers. */
export const note = text('What a reader should know.');

/** Where the record stands on the site. */
export const page = address('Where it stands on the site.', required);
