import { z } from 'astro/zod';
import { shortText } from './field.ts';
import { dateOrRange } from './datefield.ts';
import { record } from './record.ts';

/** What an event counts: how many of what, and what the number covers. */
export const eventFigures = z
	.array(
		record({
			value: z
				.number('Give the number, without separators.')
				.positive('Give a number above 0.')
				.meta({ description: 'The number.' }),
			atLeast: z
				.boolean('Write true or false.')
				.default(false)
				.meta({ description: 'True for “at least”.' }),
			unit: shortText('Say what is counted.').meta({ description: 'What is counted.' }),
			scope: shortText('Say what the number covers.').meta({
				description: 'What the number covers, where, by which rule.',
			}),
			asOf: dateOrRange.optional().meta({
				description: 'When the number held, where that is not the date of the event.',
			}),
		}),
		'List figures, each with its value, unit and scope.',
	)
	.default([])
	.meta({
		description: 'The numbers of the event: `value`, `atLeast`, `unit`, `scope`, `asOf`.',
	});
