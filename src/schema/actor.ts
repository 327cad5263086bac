import { z } from 'astro/zod';
import { atLeastOne, country, note, shortText } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

/** What an actor is. A person is listed only in a public role. */
const actorKinds = ['government', 'police', 'organisation', 'outlet', 'person'] as const;

export const actorSchema = record({
	name: shortText('Give the name.').meta({
		description: 'The name as it is written in running text.',
	}),

	kind: z
		.enum(actorKinds, `Choose one kind: ${actorKinds.join(', ')}.`)
		.meta({ description: 'What it is.' }),

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
});
