import { z } from 'astro/zod';
import { atLeastOne, sentence, words } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

export const disagreementSchema = record({
	/** What is disputed, as a short question. */
	question: words('Ask the question that the sources answer differently.').endsWith(
		'?',
		'End the question with a question mark.',
	),

	/** What each side says. */
	sides: z
		.array(
			record({
				/** What it says, in our words. */
				says: sentence('Say in a sentence what this side says.'),
				/** The claim in content/claims/ that makes it, where there is one. */
				claim: ref('claims').optional(),
				sources: atLeastOne(refs('sources'), 'Name at least one source.'),
			}),
			'List the sides, each with what it says and its sources.',
		)
		.min(2, 'Give at least two sides. One side alone is a claim.'),

	/** How we read it. Leave it out where we can’t tell. */
	reading: sentence('Say in a sentence how we read it.').optional(),

	/** Why we read it so, or why we can’t tell. */
	because: sentence('Give the reason for our reading, or why we can’t tell.'),

	places: refs('places').default([]),
});

export type Disagreement = z.infer<typeof disagreementSchema>;
