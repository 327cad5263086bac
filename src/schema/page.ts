import { exceptions } from './editorial/exceptions.ts';
import { sentence, shortText } from './fields/field.ts';
import { exactDay } from './fields/datefield.ts';
import { record } from './fields/record.ts';

/** A page of prose at `/<id>/`. The page `front` is printed on the front page, under the map. */
export const pageSchema = record({
	title: shortText('Give the page a title.').meta({ description: 'The headline.' }),

	dek: sentence('Give the dek: one or two sentences under the headline.').meta({
		description: 'One or two sentences under the headline.',
	}),

	updated: exactDay.meta({ description: 'The day it last changed.' }),

	exceptions,
});
