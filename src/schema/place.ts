import { z } from 'astro/zod';
import { atLeastOne, country, partialDate, sentence, weak, words } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

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

export const placeSchema = record({
	/** The city, or the area where no city is named. Never a street. */
	city: words('Name the city.'),

	country,

	/** The position of the city’s centre in degrees, longitude first: [4.9, 52.37]. */
	position: z.tuple(
		[degrees('longitude', 180), degrees('latitude', 90)],
		'Give the position as [longitude, latitude], e.g. [4.9, 52.37].',
	),

	/** What the position stands for, where it is not the city’s centre. */
	positionNote: sentence('Write the note as a sentence.').optional(),

	/** How many are reported there, by whom and when. The map draws the first. */
	reported: atLeastOne(
		z.array(
			record({
				/** How many. Leave it out only where the source gives no number. */
				count: z.int('Give a whole number.').positive('Give a whole number above 0.'),
				/** True where the source says “at least” or “one or more”. */
				atLeast: z.boolean('Write true or false.').default(false),
				/** Who says so. */
				by: ref('actors'),
				/** When it was said. */
				asOf: partialDate,
				sources: atLeastOne(refs('sources'), 'Name at least one source.'),
				/** What the number covers, where that is not plain. */
				note: sentence('Write the note as a sentence.').optional(),
			}),
			'Say how many are reported, and by whom.',
		),
		'Say how many are reported here, and by whom.',
	),

	/** Who is said to run them. */
	runBy: refs('actors').default([]),

	/** Why the place is weakly sourced, if it is. It is then marked so wherever it appears. */
	weak,

	/** Further sources for the place, besides those of its events and claims. */
	sources: refs('sources').default([]),

	/** What a reader should know. */
	note: sentence('Write the note as one or more sentences.').optional(),
});

export type Place = z.infer<typeof placeSchema>;
