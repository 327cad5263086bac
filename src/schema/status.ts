import { z } from 'astro/zod';
import { sentence, shortText } from './fields/field.ts';
import { labelWeightNames } from '../styles/labelweight.ts';
import { markNames } from '../styles/statusmark.ts';
import { record } from './fields/record.ts';

export const statusSchema = record({
	/** One to three, as they stand in the legend. */
	label: shortText('Give the status in a few words.').meta({
		description: 'The status in a few words.',
	}),

	meaning: sentence('Say in a sentence what the status means.').meta({
		description: 'What it means and what it does not.',
	}),

	/** Two changes on one day follow this order. */
	order: z
		.int('Give its place in the order as a whole number.')
		.positive('Begin with 1.')
		.meta({ description: 'Where it comes in the course of things: 1 is the first.' }),

	/** An inquiry, say: years later, readers are told that no outcome is known. */
	awaitsOutcome: z.boolean('Write true or false.').default(false).meta({
		description: 'True where an outcome is to follow: an old one is shown with “no outcome known”.',
	}),

	/** Where a map has no room for all names, those of the heavier places stand. */
	weight: z
		.enum(labelWeightNames, `Choose one weight: ${labelWeightNames.join(', ')}.`)
		.default('reported')
		.meta({
			description:
				'How much a reader of a map needs to see it: decided by an authority or a court, answered, or only reported.',
		}),

	mark: z
		.enum(markNames, `Choose one mark: ${markNames.join(', ')}.`)
		.meta({ description: 'The mark that the map draws.' }),
});
