import { z } from 'astro/zod';
import { partialDate, sentence, words } from './fields/field.ts';
import { record } from './fields/record.ts';
import { refs } from './fields/ref.ts';

export const storySchema = record({
	/** The headline. */
	title: words('Give the story a title.'),

	/** One or two sentences under the headline. */
	dek: sentence('Give the dek: one or two sentences under the headline.'),

	/** Who wrote it, as it is printed. */
	byline: words('Say who wrote it.'),

	/** The day it was first published. */
	published: partialDate,

	/** The day it last changed. */
	updated: partialDate.optional(),

	/** True while it must not be published: only `npm run dev` shows it. */
	draft: z.boolean('Write true or false.').default(false),

	/** The reports it is built from. */
	builtFrom: refs('sources').default([]),

	/** Its places, besides those that its blocks name. */
	places: refs('places').default([]),

	/** The claims it rests on, besides those that its blocks show. */
	claims: refs('claims').default([]),

	/** What was wrong once, and what it says now. */
	corrections: z
		.array(
			record({
				date: partialDate,
				/** What was wrong. */
				was: sentence('Say in a sentence what was wrong.'),
				/** What it says now. */
				now: sentence('Say in a sentence what it says now.'),
			}),
			'List corrections, each with date, was and now.',
		)
		.default([]),
});

export type Story = z.infer<typeof storySchema>;
