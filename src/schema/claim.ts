import { z } from 'astro/zod';
import { atLeastOne, country, partialDate, sentence, weak, words } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

/** How a claim stands today. */
export const standings = [
	'alleged',
	'stated officially',
	'denied',
	'disputed',
	'confirmed officially',
	'found by a court',
	'corrected',
] as const;

export type Standing = (typeof standings)[number];

export const claimSchema = record({
	/** The claim as one sentence that a reader can weigh, in our words, without “X said”. */
	statement: sentence('Write the claim as one sentence.'),

	/** Who says so. */
	speaker: ref('actors'),

	/** When it was said. */
	said: partialDate.optional(),

	/** Where it is printed, strongest first, and where in each. */
	sources: atLeastOne(
		z.array(
			record({
				source: ref('sources'),
				/** Where in the source to look: “para 4”, “p. 14”, “02:31”. */
				at: words('Say where in the source to look.').optional(),
			}),
			'List the sources it is printed in, each as “source: id”.',
		),
		'Name at least one source. A claim that rests on nothing is not published.',
	),

	/** How it stands today. */
	standing: z.enum(standings, `Choose one: ${standings.join(', ')}.`),

	/** Whom it accuses. An accusation needs an answer, or a reason why there is none. */
	about: refs('actors').default([]),

	/** The claims that this one answers. */
	answers: refs('claims').default([]),

	/** Why no reply is printed, if none is. */
	noReply: sentence('Say in a sentence why there is no reply.').optional(),

	places: refs('places').default([]),

	/** The countries it concerns, besides those of its places. */
	countries: z.array(country, 'List countries, e.g. [NL, IE].').default([]),

	/** The number it gives, where it gives one. A number never goes without its scope and its date. */
	figure: record({
		value: z.number('Give the number, without separators.'),
		/** True for “at least”. */
		atLeast: z.boolean('Write true or false.').default(false),
		/** True for “up to”. */
		upTo: z.boolean('Write true or false.').default(false),
		unit: words('Say what is counted.'),
		/** What is counted, where, by which rule. */
		scope: words('Say what the number covers.'),
		asOf: partialDate,
	}).optional(),

	weak,

	/** What a reader should know. */
	note: sentence('Write the note as one or more sentences.').optional(),
});

export type Claim = z.infer<typeof claimSchema>;
