import { z } from 'astro/zod';
import { sentence } from './fields/field.ts';
import { kindFields } from './fields/kindfield.ts';
import { record } from './fields/record.ts';

export const sourceKindSchema = record({
	...kindFields('news report', 'News reports'),

	meaning: sentence('Say in a sentence what kind of text it is.').meta({
		description: 'What it means and what it does not.',
	}),

	/** Readers see so after the name of a source of tier C. */
	isCommentary: z.boolean('Write true or false.').default(false).meta({
		description: 'True where such texts comment on what others found, and find nothing themselves.',
	}),
});
