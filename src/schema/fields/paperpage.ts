import { z } from 'astro/zod';
import { shortText } from './field.ts';
import { record } from './record.ts';

/** The name of a file beside the record: part of no address, but it must lie on every disk. */
export function fileName(message: string) {
	return z
		.string(message)
		.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/, message)
		.meta({ file: true });
}

/** The pages of a paper that stories show. */
export const paperPages = z
	.array(
		record({
			page: z
				.int('Give the number of the page, as a whole number.')
				.positive('Give the number of the page, counted from 1.')
				.meta({ description: 'The number of the page, counted from 1.' }),
			image: fileName('Give the name of the picture of the page in content/media/.')
				.optional()
				.meta({ description: 'The name of a picture of the page in content/media/.' }),
			transcript: shortText('Write down the words of the page.').meta({
				description: 'The words of the page.',
			}),
		}),
		'List the pages that are shown, each with page and transcript.',
	)
	.default([])
	.meta({
		description:
			'The pages of a paper that stories show: `page`, `image` where there is a picture of it, and `transcript`.',
	});
