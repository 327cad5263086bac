import { z } from 'astro/zod';
import { exceptions } from './editorial/exceptions.ts';
import { sentence, shortText } from './fields/field.ts';
import { exactDay } from './fields/datefield.ts';
import { record } from './fields/record.ts';

/** The charts of the record that may stand beside the head of a page. */
const recordCharts = ['tiers', 'languages', 'standings', 'statuses'] as const;

/** What a chart of the record counts. */
export type RecordChart = (typeof recordCharts)[number];

/** A page of prose at `/<id>/`. The page `front` is printed on the front page, under the map. */
export const pageSchema = record({
	title: shortText('Give the page a title.').meta({ description: 'The headline.' }),

	dek: sentence('Give the dek: one or two sentences under the headline.').meta({
		description: 'One or two sentences under the headline.',
	}),

	updated: exactDay.meta({ description: 'The day it last changed.' }),

	chart: z
		.enum(recordCharts, `Choose one: ${recordCharts.join(', ')}.`)
		.optional()
		.meta({
			description:
				'A chart beside the headline, drawn from the record: the sources by tier, the sources by language, the claims by how they stand, or the places by status.',
		}),

	exceptions,
});
