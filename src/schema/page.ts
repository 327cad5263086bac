import { partialDate, sentence, words } from './fields/field.ts';
import { record } from './fields/record.ts';

/** A page of prose at `/<id>/`. The page `front` is printed on the front page, under the map. */
export const pageSchema = record({
	/** The headline. */
	title: words('Give the page a title.'),

	/** One or two sentences under the headline. */
	dek: sentence('Give the dek: one or two sentences under the headline.'),

	/** The day it last changed. */
	updated: partialDate,
});
