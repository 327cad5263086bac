import { z } from 'astro/zod';
import { addressForm, country, language, sentence, shortText } from './fields/field.ts';
import { accent } from './fields/colours.ts';
import { day, dayOrMonth } from './fields/day.ts';
import { faces } from './fields/faces.ts';
import { licence } from './fields/licence.ts';
import { favicon, logo } from './fields/logo.ts';
import { moved } from './fields/moved.ts';
import { footer, guide, navigation } from './fields/navigation.ts';
import { policies } from './fields/principle.ts';
import { record } from './fields/record.ts';
import { ref } from './fields/ref.ts';
import { security } from './fields/security.ts';

/** An edge of the region that is drawn large, in degrees. */
function edge(side: string, limit: number) {
	const within = `The ${side} edge lies between −${limit} and ${limit} degrees.`;
	return z
		.number(`Give the ${side} edge in degrees.`)
		.min(-limit, within)
		.max(limit, within)
		.meta({ description: `The ${side} edge.` });
}

/** The settings in `content/site.yaml`: all that a page says of the investigation as a whole. */
export const siteSchema = record({
	title: shortText('Give the site a title.').meta({ description: 'The name of the site.' }),

	tagline: sentence('Give the tagline as a sentence.').meta({
		description: 'A few words under the name.',
	}),

	description: sentence('Describe the site in one or two sentences.').meta({
		description: 'One or two sentences for search engines and link previews.',
	}),

	question: shortText('Ask the question in a few words.').meta({
		description:
			'The question that the site answers, as the headline of the front page; `content/pages/front.mdx` answers it.',
	}),

	language: language.meta({ description: 'The language of the pages, as a code: `en-GB`.' }),

	address: z
		.url({ protocol: /^https?$/, error: 'Give the whole address, beginning with https://.' })
		.endsWith('/', 'End the address with a slash.')
		.regex(/^[^?#]*$/, 'An address of a site has neither ? nor # in it.')
		.regex(
			/^(?!https?:\/\/(\/|[^/]*@))/,
			'Name the host alone, with no user or password before it.',
		)
		.regex(
			/^[^/]*\/*[^/?#]*\/?([\w~-][\w.~-]*\/)*([\w~-][\w.~-]*)?([?#].*)?$/s,
			'Give a path of letters, digits, hyphens, dots and single slashes, with no blank or quotation mark.',
		)
		.meta({ ...addressForm, description: 'Where the site will stand, with a slash at the end.' }),

	publisher: shortText('Say who publishes the site.').meta({
		description: 'Who publishes it, as it is printed.',
	}),

	feedName: shortText('Give the name in a few letters, and never change it.').optional().meta({
		description:
			'What the entries of feeds are told apart by: a name that never changes, even if the title does. Without it that is the title, and another title makes every entry new.',
	}),

	contact: z
		.email('Give an e-mail address.')
		.meta({ description: 'The e-mail address for corrections.' }),

	security,

	licence,
	updated: day('Write the day as 2026-11-21.').meta({
		description: 'The day of the last check of the facts.',
	}),

	sourcesUpTo: dayOrMonth('Write the day or the month as 2026-05-14 or 2026-05.').optional().meta({
		description: 'Up to when sources were gathered: no source is younger.',
	}),

	unit: record({
		one: shortText('Give the word for one.').meta({ description: 'The word for one.' }),
		many: shortText('Give the word for many.').meta({ description: 'The word for many.' }),
	}).meta({
		description: 'What is reported at a place, as one and as many: “station”, “stations”.',
	}),

	accused: record({
		name: shortText('Say what the accused side is called.').meta({
			description: 'What it is called: “Beijing”.',
		}),
		country: country.meta({ description: 'The country whose authorities answer for it.' }),
		answer: ref('claims').optional().meta({
			description: 'Id of the claim with which it answers all that is said: each map says it.',
		}),
	})
		.optional()
		.meta({
			description:
				'The side that is accused throughout; pages then head its answers with its name. Without it they say “What was answered”.',
		}),

	mapNote: sentence('Say in a sentence what the map shows and what it does not.').meta({
		description: 'How the numbers on the map came about, in a sentence for its caption.',
	}),

	leadStory: ref('stories').optional().meta({
		description: 'The story that the front page leads with. Where it is left out, the newest.',
	}),

	navigation,
	footer,
	accent,
	logo,
	favicon,
	faces,
	moved,
	guide,
	focus: record({
		title: shortText('Name the region that is drawn large.').meta({
			description:
				'What that part is called; the map of it by itself has an address made of its letters.',
		}),
		bounds: z
			.tuple(
				[edge('western', 180), edge('southern', 90), edge('eastern', 180), edge('northern', 90)],
				'Give the edges as [west, south, east, north] in degrees.',
			)
			.meta({ description: 'Its edges in degrees: [west, south, east, north].' }),
	})
		.optional()
		.meta({
			description:
				'The part of the world that the map draws large. Where it is left out, the program finds the part with most places.',
		}),

	policies,
});

export type Site = z.infer<typeof siteSchema>;
