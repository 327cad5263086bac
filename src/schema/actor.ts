import { atLeastOne, country, note, shortText } from './fields/field.ts';
import { kindOf } from './fields/kindfield.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

export const actorSchema = record({
	name: shortText('Give the name.').meta({
		description: 'The name as it is written in running text.',
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
});
