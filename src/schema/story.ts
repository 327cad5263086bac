import { z } from 'astro/zod';
import { exceptions } from './editorial/exceptions.ts';
import { atLeastOne, sentence, shortText } from './fields/field.ts';
import { revisions } from './fields/changed.ts';
import { ahead, exactDay } from './fields/datefield.ts';
import { record } from './fields/record.ts';
import { refs } from './fields/ref.ts';

export const storySchema = record({
	title: shortText('Give the story a title.').meta({ description: 'The headline.' }),

	dek: sentence('Give the dek: one or two sentences under the headline.').meta({
		description: 'One or two sentences under the headline.',
	}),

	/** With `unknown` it stands at the head of the story, in at most 60 words. */
	known: z
		.array(
			record({
				says: sentence('Say in a sentence what is known.').meta({
					description: 'What is known, and who says so.',
				}),
				sources: atLeastOne(
					refs('sources'),
					'Name at least one source. What rests on nothing is not known.',
				).meta({ description: 'Where it comes from: sources that the text cites.' }),
			}),
			'List what is known, each with says and sources.',
		)
		.default([])
		.meta({ description: 'What is known, in short.' }),

	unknown: z
		.array(sentence('Say in a sentence what is not known.'), 'List sentences.')
		.default([])
		.meta({ description: 'What is not known, in short.' }),

	byline: shortText('Say who wrote it.').meta({ description: 'Who wrote it, as it is printed.' }),

	/** After the day of the site’s facts, the story waits for that day. */
	published: exactDay.meta({ description: 'The day it was first published.', ...ahead }),

	updated: exactDay.optional().meta({ description: 'The day it last changed.' }),

	draft: z.boolean('Write true or false.').default(false).meta({
		description: 'True while it must not be published: only `npm run dev` shows it.',
	}),

	builtFrom: refs('sources').default([]).meta({ description: 'The reports it is built from.' }),

	places: refs('places')
		.default([])
		.meta({ description: 'Its places, besides those that its blocks name.' }),

	claims: refs('claims')
		.default([])
		.meta({ description: 'The claims it rests on, besides those that its blocks show.' }),

	...revisions,

	exceptions,
});
