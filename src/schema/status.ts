import { z } from 'astro/zod';
import { sentence, words } from './fields/field.ts';
import { markNames } from '../styles/mark.ts';
import { record } from './fields/record.ts';

export const statusSchema = record({
	/** The status in one to three words, as it stands in the legend. */
	label: words('Give the status in a few words.'),

	/** What the status means and what it does not, in a sentence. */
	meaning: sentence('Say in a sentence what the status means.'),

	/** Where it comes in the course of things: 1 is the first. Two changes on one day follow this order. */
	order: z.int('Give its place in the order as a whole number.').positive('Begin with 1.'),

	/** How the map draws it. */
	mark: z.enum(markNames, `Choose one mark: ${markNames.join(', ')}.`),
});

export type Status = z.infer<typeof statusSchema>;
