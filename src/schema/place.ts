import { z } from 'astro/zod';
import { exceptions } from './editorial/exceptions.ts';
import { datedRevisions } from './fields/changed.ts';
import { atLeastOne, country, note, sentence, weak, shortText } from './fields/field.ts';
import { dateOrRange } from './fields/datefield.ts';
import { position } from './fields/lonlat.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

export const placeSchema = record({
	/** Never a street. */
	city: shortText('Name the city.').meta({
		description: 'The city, or the area where no city is named.',
	}),

	/** Of places alike in all else, a map names capitals first. */
	capital: z.boolean('Write true or false.').default(false).meta({
		description: 'True for the capital of its country.',
	}),

	/** Left out for a place in no country’s territory; `positionNote` then says why. */
	country: country.optional().meta({
		description: 'Its country; missing where the place is in no country’s territory.',
	}),

	/** The city’s centre: [4.9, 52.37]. */
	position: position.meta({
		description:
			'Longitude, then latitude, in degrees (WGS 84) with at most two decimals. In GeoJSON it is the geometry.',
	}),

	/** Needed where the place lies at sea, on an island that the outlines leave out, or in contested land. */
	positionNote: sentence('Write the note as a sentence.')
		.optional()
		.meta({ description: 'What the position stands for, where it is not the city’s centre.' }),

	/** It comes before those that are reported. */
	number: record({
		from: z.enum(['events'], 'Write events: nothing else is counted yet.').meta({
			description: 'From what it is counted: the figures of its events in the unit of the site.',
		}),
		by: ref('actors').meta({ description: 'Who counts.' }),
	})
		.optional()
		.meta({
			description:
				'Where the number of the place is counted from its events, as of each day: `from` and `by`.',
		}),

	/** The map draws the first, unless there is a number that is counted. */
	reported: z
		.array(
			record({
				count: z
					.int('Give a whole number.')
					.positive('Give a whole number above 0.')
					.meta({ description: 'How many are reported.' }),
				/** Or “one or more”. */
				atLeast: z
					.boolean('Write true or false.')
					.default(false)
					.meta({ description: 'True where the source says “at least”.' }),
				by: ref('actors').meta({ description: 'Who gives that number.' }),
				asOf: dateOrRange.meta({ description: 'When it was given.' }),
				sources: atLeastOne(refs('sources'), 'Name at least one source.').meta({
					description: 'Ids of the sources that print that number.',
				}),
				note: sentence('Write the note as a sentence.')
					.optional()
					.meta({ description: 'What the number covers, where that is not plain.' }),
			}),
			'Say how many are reported, and by whom.',
		)
		.default([])
		.meta({
			description:
				'Every number that is given for the place: `count`, `atLeast`, `by` (an actor), `asOf`, `sources`, and a `note` where there is one.',
		}),

	runBy: refs('actors')
		.default([])
		.meta({ description: 'Who is said to run them: ids of actors.' }),

	tags: refs('tags').default([]).meta({ description: 'What else marks it: ids of tags.' }),

	/** Without it, they follow from the events of the place. */
	beats: refs('events')
		.refine((list) => list.length <= 6, 'Name at most six events.')
		.optional()
		.meta({
			description: 'Ids of the events, at most six, that tell the place at the head of its page.',
		}),

	/** The place is then marked so wherever it appears. */
	weak,

	sources: refs('sources').default([]).meta({
		description: 'Ids of further sources, besides those of its numbers, events and claims.',
	}),

	note: note('Write the note as one or more sentences.'),

	...datedRevisions,

	exceptions,
}).refine(({ number, reported }) => number || reported === undefined || reported.length > 0, {
	path: ['reported'],
	error:
		'Say how many are reported here, and by whom; or, under “number”, that its events are counted.',
	when: ({ value }) => typeof value === 'object' && value !== null,
});

export type Place = z.infer<typeof placeSchema>;
