import { z } from 'astro/zod';
import { isSentence } from '../lib/sentence.ts';
import { exceptions } from './editorial/exceptions.ts';
import { datedRevisions } from './fields/changed.ts';
import { dateOrRange } from './fields/datefield.ts';
import { atLeastOne, countries, note, sentence, shortText, weak } from './fields/field.ts';
import { eventFigures } from './fields/eventfigure.ts';
import { kindOf } from './fields/kindfield.ts';
import { position } from './fields/lonlat.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

/** How many letters the words for a cell may have. */
const BRIEF = 60;

/** How many letters the two to four words over a beat may have. */
const TITLE = 32;

export const eventSchema = record({
	/** Attributed, in one or two sentences. */
	what: sentence('Say in a sentence what happened.').meta({
		description: 'What happened, in our words.',
	}),

	/** For a table, whose cells are narrow on a telephone. */
	brief: shortText('Say in a few words what happened.')
		.max(BRIEF, `Say it in at most ${BRIEF} letters.`)
		.refine((text) => /^\P{Ll}/u.test(text), 'Begin it with a capital.')
		.refine((text) => !isSentence(text), 'Take away the mark at its end: it is no sentence.')
		.optional()
		.meta({ description: `The same in at most ${BRIEF} letters, for a cell of a table.` }),

	/** Over a beat; without it stands the status that the event brought, or its kind. */
	title: shortText('Say in two to four words what happened.')
		.max(TITLE, `Say it in at most ${TITLE} letters.`)
		.refine((text) => /^\P{Ll}/u.test(text), 'Begin it with a capital.')
		.refine((text) => !isSentence(text), 'Take away the mark at its end: it is no sentence.')
		.optional()
		.meta({ description: `The same in two to four words, at most ${TITLE} letters, as a title.` }),

	date: dateOrRange.meta({
		description: 'When it happened; two dates with a slash are a range.',
	}),

	kind: kindOf('events', 'What kind of thing happened: the id of a kind of events.'),

	actors: refs('actors').default([]).meta({ description: 'Who acted: ids of actors.' }),

	places: refs('places')
		.default([])
		.meta({ description: 'Ids of places it concerns, besides those whose status it changes.' }),

	countries,

	/** Coarse, as that of a place is, and near it. */
	position: position.optional().meta({
		description:
			'Where in its place it happened: longitude, then latitude, in degrees with at most two decimals.',
	}),

	tags: refs('tags').default([]).meta({ description: 'What else marks it: ids of tags.' }),

	figures: eventFigures,

	sources: atLeastOne(
		refs('sources'),
		'Name at least one source. An event that rests on nothing is not published.',
	).meta({ description: 'Ids of the sources it rests on, strongest first.' }),

	/** A place’s status is never written anywhere else. */
	changes: z
		.array(
			record(
				{
					status: ref('statuses').meta({ description: 'The new status.' }),
					places: atLeastOne(refs('places'), 'Name at least one place.').meta({
						description: 'Ids of the places that have it from then on.',
					}),
					additional: z.boolean('Write true or false.').default(false).meta({
						description:
							'True where the new status is added to the one before and does not replace it.',
					}),
				},
				{ beside: 'additional' },
			),
			'List each change as a status and its places.',
		)
		.default([])
		.meta({
			description:
				'The status that places have from then on: `status`, `places`, and `additional`, true where it is added to the one before and does not replace it.',
		}),

	weak,
	note: note(),

	...datedRevisions,

	exceptions,
});
