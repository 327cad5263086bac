import { z } from 'astro/zod';
import { atLeastOne, country, dateOrRange, sentence, weak } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

/** What kind of thing happened. */
export const eventKinds = [
	'report',
	'investigation',
	'order',
	'denial',
	'finding',
	'charge',
	'statement',
] as const;

export const eventSchema = record({
	/** What happened, in our words, attributed, in one or two sentences. */
	what: sentence('Say in a sentence what happened.'),

	/** When: to the day, the month or the year, or a range. */
	date: dateOrRange,

	kind: z.enum(eventKinds, `Choose one kind: ${eventKinds.join(', ')}.`),

	/** Who acted. */
	actors: refs('actors').default([]),

	/** The places it concerns, besides those whose status it changes. */
	places: refs('places').default([]),

	/** The countries it concerns, besides those of its places. */
	countries: z.array(country, 'List countries, e.g. [NL, IE].').default([]),

	/** The sources it rests on, strongest first. */
	sources: atLeastOne(
		refs('sources'),
		'Name at least one source. An event that rests on nothing is not published.',
	),

	/** The status that places have from that day. A place’s status is never written anywhere else. */
	changes: z
		.array(
			record(
				{
					status: ref('statuses'),
					places: atLeastOne(refs('places'), 'Name at least one place.'),
					/** True where the new status is added to the old one and does not replace it. */
					additional: z.boolean('Write true or false.').default(false),
				},
				{ beside: 'additional' },
			),
			'List each change as a status and its places.',
		)
		.default([]),

	weak,

	/** What a reader should know. */
	note: sentence('Write the note as a sentence.').optional(),
});

export type Event = z.infer<typeof eventSchema>;
