import { z } from 'astro/zod';
import { day } from './day.ts';
import { language, webAddress } from './field.ts';
import { record } from './record.ts';

const CONTACT =
	'Give mailto: and an e-mail address, or the address of a page that begins with https://.';
const LANGUAGES = 'List languages by their codes, e.g. [en, nl].';

/** Where a weakness of the site is reported. */
export const security = record({
	contact: z
		.string(CONTACT)
		.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, CONTACT)
		.meta({
			description: 'To whom: `mailto:` and an e-mail address, or the address of a page.',
		}),
	expires: day('Write the day as 2027-06-30.').meta({
		description: 'The day by which you look at this again, at most a year after `updated`.',
	}),
	languages: z
		.array(language, LANGUAGES)
		.optional()
		.meta({ description: 'The languages in which you can be written to: [en, nl].' }),
	policy: webAddress('Give the whole address of the page that says how you deal with reports.')
		.optional()
		.meta({ description: 'The page that says how you deal with such reports.' }),
})
	.optional()
	.meta({
		description:
			'Where a weakness of the site is reported: it becomes `/.well-known/security.txt`.',
	});
