import { z } from 'astro/zod';
import { atLeastOne, country, sentence, words } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

/** What an actor is. A person is listed only in a public role. */
export const actorKinds = ['government', 'police', 'organisation', 'outlet', 'person'] as const;

export const actorSchema = record({
	/** The name as it is written in running text. */
	name: words('Give the name.'),

	kind: z.enum(actorKinds, `Choose one kind: ${actorKinds.join(', ')}.`),

	/** The role at the time, in a few words: “mayor of the city”. */
	role: words('Give the role at the time. Only people in a public role are listed.'),

	/** The country it belongs to or answers for. */
	country: country.optional(),

	/** The organisation or government this person spoke for. */
	speaksFor: ref('actors').optional(),

	/** The sources that show the role. */
	sources: atLeastOne(refs('sources'), 'Name at least one source.'),

	/** What a reader should know. */
	note: sentence('Write the note as a sentence.').optional(),
});

export type Actor = z.infer<typeof actorSchema>;
