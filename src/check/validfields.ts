import { z } from 'astro/zod';
import { siteSchema, type Site } from '../schema/site.ts';
import type { Content } from './content.ts';

/** The records in which nothing was found wrong, each with the schema that says so: most need not be looked at again. */
const sound = new WeakMap<object, z.core.$ZodType>();

/** Whether `raw` was found valid as a whole, by this schema. */
export function isKnownValid(schema: z.core.$ZodType, raw: unknown): boolean {
	return typeof raw === 'object' && raw !== null && sound.get(raw) === schema;
}

/**
 * Picks the fields of `raw` that are valid by their own schemas, so that the rules can check them although others are
 * not.
 */
export function pickValidFields(
	schema: z.core.$ZodType & { shape: z.core.$ZodShape },
	raw: unknown,
): object {
	if (typeof raw !== 'object' || raw === null) return {};
	const whole = z.safeParse(schema, raw);
	if (whole.success) {
		sound.set(raw, schema);
		return whole.data as object;
	}
	const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
		const { data } = z.safeParse(field, (raw as Record<string, unknown>)[name]);
		return data === undefined ? [] : [[name, data]];
	});
	return Object.fromEntries(fields);
}

/** The valid fields of a group of `site.yaml`, although others in it are not. */
export function pickGroup<
	Name extends 'accent' | 'logo' | 'faces' | 'policies' | 'focus' | 'security',
>(
	{ raw }: Pick<NonNullable<Content['site']>, 'raw'>,
	name: Name,
): Partial<NonNullable<Site[Name]>> {
	const group = (raw as Partial<Record<Name, unknown>> | undefined)?.[name];
	return pickValidFields(groups[name], group);
}

const { accent, logo, faces, policies, focus, security } = siteSchema.shape;
const groups = {
	policies,
	accent: accent.unwrap(),
	logo: logo.unwrap(),
	faces: faces.unwrap(),
	focus: focus.unwrap(),
	security: security.unwrap(),
};
