import { z } from 'astro/zod';
import { exceptions } from './editorial/exceptions.ts';
import { datedRevisions } from './fields/changed.ts';
import { atLeastOne, country, language, note, shortText } from './fields/field.ts';
import { kindOf } from './fields/kindfield.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

export const actorSchema = record({
	name: shortText('Give the name.').meta({
		description: 'The name as it is written in running text.',
	}),

	/** As it is written in another script; the search finds it by that too. */
	otherNames: z
		.array(
			record({
				name: shortText('Give the name.').meta({ description: 'The name in that language.' }),
				language: language.meta({
					description: 'The language it is in, as a code (BCP 47): `zh-Hans`.',
				}),
				sources: atLeastOne(refs('sources'), 'Name at least one source that writes it so.').meta({
					description: 'Ids of the sources that write it so.',
				}),
			}),
			'List the names, each with its language and its sources.',
		)
		.default([])
		.meta({
			description: 'Its names in other languages and scripts: `name`, `language`, `sources`.',
		}),

	/** A person is listed only in a public role. */
	kind: kindOf('actors', 'What it is: the id of a kind of actors.'),

	/** In a few words: “mayor of the city”. */
	role: shortText('Give the role at the time. Only people in a public role are listed.').meta({
		description: 'The role at the time.',
	}),

	country: country.optional().meta({ description: 'The country it belongs to or answers for.' }),

	speaksFor: ref('actors')
		.optional()
		.meta({ description: 'The organisation or government that this person spoke for.' }),

	sources: atLeastOne(refs('sources'), 'Name at least one source.').meta({
		description: 'Ids of the sources that show the role.',
	}),

	note: note(),

	...datedRevisions,

	exceptions,
});
