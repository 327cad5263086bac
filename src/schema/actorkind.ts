import { z } from 'astro/zod';
import { sentence } from './fields/field.ts';
import { kindFields } from './fields/kindfield.ts';
import { record } from './fields/record.ts';

/** As what an actor of a kind speaks and acts, whatever editors call its kinds. */
const parts = ['authority', 'organisation', 'outlet', 'person'] as const;

export const actorKindSchema = record({
	...kindFields('Government or ministry', 'Governments and ministries'),

	meaning: sentence('Say in a sentence who is of this kind.').meta({
		description: 'Who is of this kind, and who is not.',
	}),

	order: z
		.int('Give its place in the order as a whole number.')
		.positive('Begin with 1.')
		.meta({ description: 'Where it stands in the list of actors: 1 is the first.' }),

	/** An answer of an authority is told from one of a paper. */
	actsAs: z.enum(parts, `Choose one: ${parts.join(', ')}.`).meta({
		description:
			'As what they speak and act: an authority of a country, an organisation, a news outlet, or a person in a public role.',
	}),
});
