import { z } from 'astro/zod';
import { siteSchema, type Site } from '../schema/site.ts';
import type { Content } from './content.ts';

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
