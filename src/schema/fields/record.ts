import { z } from 'astro/zod';
import { findNearest } from '../../lib/nearest.ts';

/**
 * A strict object: a field that does not exist is answered with the one that was probably meant. `renamed` names the fields
 * that have another name now, each with that.
 */
export function record<Shape extends z.ZodRawShape>(
	shape: Shape,
	renamed: Readonly<Record<string, keyof Shape & string>> = {},
) {
	const known = Object.keys(shape);
	// Names come from an editor: “constructor” is no field of a table that is a plain object.
	const now = new Map(Object.entries(renamed));
	return z.strictObject(shape, {
		error(issue) {
			if (issue.code === 'invalid_type') return 'Write fields here, each as “name: value”.';
			if (issue.code !== 'unrecognized_keys') return undefined;
			// One line for each field, so that a reader of the issues can tell them apart.
			return issue.keys.map((key) => explainUnknown(key, known, now.get(key))).join('\n');
		},
	});
}

function explainUnknown(key: string, known: string[], now: string | undefined): string {
	const meant = findNearest(key, known);
	const help = now
		? `It is now called “${now}”.`
		: meant
			? `Did you mean “${meant}”?`
			: `The fields are: ${known.join(', ')}.`;
	return `There is no field “${key}”. ${help}`;
}
