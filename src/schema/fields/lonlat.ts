import { z } from 'astro/zod';

/** Degrees with at most two decimals: a city, never a street. */
function degrees(name: string, limit: number) {
	return z
		.number(`Give the ${name} in degrees.`)
		.min(-limit, `A ${name} lies between −${limit} and ${limit} degrees.`)
		.max(limit, `A ${name} lies between −${limit} and ${limit} degrees.`)
		.refine(
			(value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
			`Give the ${name} with at most two decimals. We publish cities, never streets.`,
		);
}

/** Longitude, then latitude, in degrees: [4.9, 52.37]. */
export const position = z.tuple(
	[
		degrees('longitude', 180).meta({
			description: 'Degrees east of Greenwich (WGS 84), at most two decimals.',
		}),
		degrees('latitude', 90).meta({
			description: 'Degrees north of the equator (WGS 84), at most two decimals.',
		}),
	],
	'Give the position as [longitude, latitude], e.g. [4.9, 52.37].',
);
