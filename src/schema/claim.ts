import { z } from 'astro/zod';
import { exceptions } from './editorial/exceptions.ts';
import { datedRevisions } from './fields/changed.ts';
import { atLeastOne, countries, note, passage, sentence, weak, shortText } from './fields/field.ts';
import { dateOrRange } from './fields/datefield.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

/** How a claim stands today. */
export const standings = [
	'alleged',
	'reported',
	'stated',
	'stated officially',
	'denied',
	'disputed',
	'confirmed officially',
	'found by a court',
	'corrected',
] as const;

export type Standing = (typeof standings)[number];

export const claimSchema = record({
	/** One that a reader can weigh, without “X said”. */
	statement: sentence('Write the claim as one sentence.').meta({
		description: 'The claim as one sentence, in our words.',
	}),

	speaker: ref('actors').meta({ description: 'Who says so.' }),

	said: dateOrRange.optional().meta({ description: 'When it was said.' }),

	sources: atLeastOne(
		z.array(
			record({
				source: ref('sources').meta({ description: 'The source it is printed in.' }),
				at: passage,
			}),
			'List the sources it is printed in, each as “source: id”.',
		),
		'Name at least one source. A claim that rests on nothing is not published.',
	).meta({
		description:
			'Where it is printed, strongest first: `source`, and `at`, where in the source to look, if that is known.',
	}),

	standing: z
		.enum(standings, `Choose one: ${standings.join(', ')}.`)
		.meta({ description: 'How it stands today.' }),

	/** Readers see “confirmed officially by …”. */
	confirmedBy: refs('actors').default([]).meta({
		description:
			'Which authority confirms it, where its standing says that one does: ids of actors.',
	}),

	/** An accusation needs an answer, or a reason why there is none. */
	about: refs('actors').default([]).meta({ description: 'Whom it accuses: ids of actors.' }),

	answers: refs('claims').default([]).meta({ description: 'Ids of the claims that it answers.' }),

	/** A general denial, or one of something else, answers so. */
	answersInGeneral: refs('claims').default([]).meta({
		description: 'Ids of the claims that it answers only in general: it does not speak of them.',
	}),

	noReply: sentence('Say in a sentence why there is no reply.')
		.optional()
		.meta({ description: 'Why no reply is printed, if none is.' }),

	places: refs('places').default([]).meta({ description: 'Ids of the places it concerns.' }),

	countries,

	/** A number never goes without its scope and its date. */
	figure: record({
		value: z.number('Give the number, without separators.').meta({
			description: 'The number it gives, where it gives one.',
		}),
		atLeast: z
			.boolean('Write true or false.')
			.default(false)
			.meta({ description: 'True for “at least”.' }),
		upTo: z
			.boolean('Write true or false.')
			.default(false)
			.meta({ description: 'True for “up to”.' }),
		unit: shortText('Say what is counted.').meta({ description: 'What is counted.' }),
		scope: shortText('Say what the number covers.').meta({
			description: 'What the number covers, where, by which rule.',
		}),
		asOf: dateOrRange.meta({ description: 'When the number held.' }),
		/** So that a chart can draw one in the other. */
		within: record({
			claim: ref('claims').meta({ description: 'The claim with the larger number.' }),
			sources: atLeastOne(
				refs('sources'),
				'Name at least one source that shows that the number is part of the larger one.',
			).meta({ description: 'Ids of the sources that show it.' }),
		})
			.optional()
			.meta({
				description: 'The larger number of which it is a part: `claim` and `sources`.',
			}),
	})
		.optional()
		.meta({
			description:
				'The number it gives, where it gives one: `value`, `atLeast`, `upTo`, `unit`, `scope`, `asOf`, `within`.',
		}),

	weak,
	note: note('Write the note as one or more sentences.'),

	...datedRevisions,

	exceptions,
}).superRefine(({ standing, confirmedBy = [] }, context) => {
	const isConfirmed = standing === 'confirmed officially';
	if (isConfirmed === confirmedBy.length > 0) return;
	const [path, message] = isConfirmed
		? ['standing', 'Say under “confirmedBy” who confirmed it.']
		: ['confirmedBy', 'Take it out: the standing does not say that it was confirmed.'];
	context.addIssue({ code: 'custom', path: [path], message });
});
