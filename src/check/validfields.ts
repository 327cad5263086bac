import { z } from 'astro/zod';

/**
 * Picks the fields of `raw` that are valid by their own schemas, so that the rules can check them although others are
 * not.
 */
export function pickValidFields(schema: { shape: z.core.$ZodShape }, raw: unknown): object {
	if (typeof raw !== 'object' || raw === null) return {};
	const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
		const { data } = z.safeParse(field, (raw as Record<string, unknown>)[name]);
		return data === undefined ? [] : [[name, data]];
	});
	return Object.fromEntries(fields);
}
