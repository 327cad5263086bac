import { z } from 'astro/zod';
import { record } from './record.ts';

function colour(description: string) {
	return z
		.string()
		.regex(
			/^#[0-9a-f]{6}$/i,
			'Write the colour as # and six digits, in quotation marks: "#07505e".',
		)
		.meta({ description });
}

/** The publisher’s own colour; those of marks and of the ground are chosen to be told apart. */
export const accent = record({
	light: colour('On a light ground: `"#07505e"`.'),
	dark: colour('On a dark one.'),
})
	.optional()
	.meta({
		description:
			'The colour of links, buttons and headings of drawings, for a light and a dark ground. The check measures whether it can be read.',
	});
