import { z } from 'astro/zod';
import { record } from './record.ts';

function file(description: string) {
	return z
		.string('Name a file in content/brand/, with its ending.')
		.regex(/^[\w-][\w.-]*\.(?:svg|png)$/, 'Name a PNG or an SVG file in content/brand/: logo.svg.')
		.meta({ description });
}

/** The publisher’s logo, in place of the title in the header. The title is what it says to those who don’t see it. */
export const logo = record({
	light: file('The file in `brand/` for a light ground.'),
	dark: file('The one for a dark ground; the same where it can be seen on both.'),
})
	.optional()
	.meta({
		description:
			'The logo in the header in place of the title, as SVG or PNG in `brand/`, for a light and a dark ground. Pages show it as PNG, 32 pixels high.',
	});

/** The small mark of the site, as browsers show it beside its name. */
export const favicon = file(
	'The small mark in the tab of a browser and on the first screen of a telephone, as a square SVG or PNG in `brand/`. Without it, it is a pin on a map.',
).optional();
