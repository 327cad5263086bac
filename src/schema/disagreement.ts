import { z } from 'astro/zod';
import { isQuestion } from '../lib/sentence.ts';
import { exceptions } from './editorial/exceptions.ts';
import { datedRevisions } from './fields/changed.ts';
import { atLeastOne, sentence, shortText } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

export const disagreementSchema = record({
	/** As a short question. */
	question: shortText('Ask the question that the sources answer differently.')
		.refine(isQuestion, 'End the question with a question mark.')
		.meta({ description: 'What is disputed.' }),

	sides: z
		.array(
			record({
				/** In our words. */
				says: sentence('Say in a sentence what this side says.').meta({
					description: 'What this side says.',
				}),
				claim: ref('claims')
					.optional()
					.meta({ description: 'The claim that makes it, where there is one.' }),
				sources: atLeastOne(refs('sources'), 'Name at least one source.').meta({
					description: 'Ids of the sources of this side.',
				}),
			}),
			'List the sides, each with what it says and its sources.',
		)
		.min(2, 'Give at least two sides. One side alone is a claim.')
		.meta({
			description:
				'What each side says: `says`, `sources` (ids), and `claim`, the claim that makes it, where there is one.',
		}),

	/** Leave it out where we can’t tell. */
	reading: sentence('Say in a sentence how we read it.')
		.optional()
		.meta({ description: 'How we read it, where we can tell.' }),

	because: sentence('Give the reason for our reading, or why we can’t tell.').meta({
		description: 'Why we read it so, or why we can’t tell.',
	}),

	places: refs('places').default([]).meta({ description: 'Ids of the places it concerns.' }),

	...datedRevisions,

	exceptions,
});
