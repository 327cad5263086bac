import { sentence, shortText } from './fields/field.ts';
import { record } from './fields/record.ts';

/** A word of an investigation's own that marks events and places. */
export const tagSchema = record({
	label: shortText('Say in a word or two what the tag marks.').meta({
		description: 'The word that readers see.',
	}),

	meaning: sentence('Say in a sentence what has this tag.').meta({
		description: 'What has this tag and what has not.',
	}),
});
