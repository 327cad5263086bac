import { z } from 'astro/zod';

/** Those fields of `raw` that are as their schema wants them: one bad field does not hide the others from the rules. */
export function pickValidFields(schema: { shape: z.core.$ZodShape }, raw: unknown): object {
	if (typeof raw !== 'object' || raw === null) return {};
	const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
		const { data } = z.safeParse(field, (raw as Record<string, unknown>)[name]);
		return data === undefined ? [] : [[name, data]];
	});
	return Object.fromEntries(fields);
}
