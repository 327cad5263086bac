import { z } from 'astro/zod';
import { shortText } from './field.ts';
import { record } from './record.ts';

/** Pages that each page leads to, with the words of the links. */
function links(where: string) {
	return z
		.array(
			record({
				page: shortText('Give the page, e.g. map or claims.').meta({
					description: 'Its path below the address of the site, with no slash at its ends: `map`.',
				}),
				label: shortText('Give the words of the link.').meta({
					description: 'The words of the link: what a reader asks for.',
				}),
			}),
			'List the pages, each with its page and its label.',
		)
		.nonempty('List at least one page, or leave the field out.')
		.optional()
		.meta({
			description: `The pages that the ${where} leads to, in this order. Where it is left out, there is a usual list.`,
		});
}

/** The pages that the header of each page leads to. */
export const navigation = links('header');

/** The pages that the footer leads to: an imprint, where the law asks for one. */
export const footer = links('footer');

/** Whether the site has the page that shows what a story may hold. The development server always has it. */
export const guide = z.boolean('Write true or false.').default(true).meta({
	description: 'Whether the site has the page that shows blocks and editorial rules: `/guide/`.',
});
