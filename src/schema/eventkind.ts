import { z } from 'astro/zod';
import { eventMarkNames } from '../styles/eventmark.ts';
import { sentence, shortText } from './fields/field.ts';
import { kindFields } from './fields/kindfield.ts';
import { record } from './fields/record.ts';

/** What events of a kind tell: these words decide where pages put them, whatever editors call its kinds. */
const tellings = ['reported', 'stated', 'answered', 'looked', 'found', 'did'] as const;

/** What the sum below a table of outcomes counts. */
const sums = ['inquiry', 'finding', 'order', 'charge'] as const;

export const eventKindSchema = record({
	...kindFields('report', 'reports'),

	meaning: sentence('Say in a sentence what kind of event it is.').meta({
		description: 'What it means and what it does not.',
	}),

	/** Of one day, what comes last in the course of things is told first. */
	order: z
		.int('Give its place in the order as a whole number.')
		.positive('Begin with 1.')
		.meta({ description: 'Where it comes in the course of things: 1 is the first.' }),

	tells: z.enum(tellings, `Choose one: ${tellings.join(', ')}.`).meta({
		description:
			'What such events tell: something is reported, somebody stated or answered something, an authority looked into it, found or did something.',
	}),

	/** A court is what it is, whatever an actor is called that speaks there. */
	byCourt: z.boolean('Write true or false.').default(false).meta({
		description: 'True for what happens before a court: it counts whoever is named as acting.',
	}),

	countsAs: z
		.enum(sums, `Choose one: ${sums.join(', ')}.`)
		.optional()
		.meta({
			description: 'As what the sum over a table of outcomes counts it, if it does.',
		}),

	/** “Denied”, for “Denied: The board”. */
	withActor: shortText('Give the word that stands before who acted, e.g. Denied.').optional().meta({
		description:
			'The word before the name of who acted, in a cell of a table for which the event has no words of its own.',
	}),

	mark: z
		.enum(eventMarkNames, `Choose one mark: ${eventMarkNames.join(', ')}.`)
		.meta({ description: 'The mark that a chart of events draws.' }),
});
