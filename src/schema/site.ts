import { z } from 'astro/zod';
import { sentence, webAddress, words } from './fields/field.ts';
import { record } from './fields/record.ts';

/** An edge of the region that is drawn large, in degrees. */
function edge(side: string, limit: number) {
	const within = `The ${side} edge lies between −${limit} and ${limit} degrees.`;
	return z.number(`Give the ${side} edge in degrees.`).min(-limit, within).max(limit, within);
}

/** The settings in `content/site.yaml`: all that a page says of the investigation as a whole. */
export const siteSchema = record({
	/** The name of the site. */
	title: words('Give the site a title.'),

	/** A few words under the name. */
	tagline: sentence('Give the tagline as a sentence.'),

	/** One or two sentences for search engines and link previews. */
	description: sentence('Describe the site in one or two sentences.'),

	/** The first thing a reader reads: what this is about, attributed, in a few sentences. */
	lead: sentence('Write the lead in a few sentences.'),

	/** The language of the pages, as a code: `en-GB`. */
	language: z
		.string('Give the language as a code, e.g. en-GB.')
		.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'Give the language as a code, e.g. en-GB.'),

	/** Where the site will stand, with a slash at the end. */
	address: webAddress('Give the whole address, beginning with https://.')
		.endsWith('/', 'End the address with a slash.')
		.regex(/^[^?#]*$/, 'An address of a site has neither ? nor # in it.'),

	/** Who publishes it, as it is printed. */
	publisher: words('Say who publishes the site.'),

	/** The e-mail address for corrections. */
	contact: z.email('Give an e-mail address.'),

	/** The licence of text and data. */
	licence: record({
		name: words('Name the licence.'),
		link: webAddress('Give the whole address of the licence.'),
	}),

	/** The day the facts were last gone through. */
	updated: z.preprocess(
		(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
		z.iso.date('Write the day as 2026-11-21.'),
	),

	/** What is reported at a place, as one and as many: “station”, “stations”. */
	unit: record({
		one: words('Give the word for one.'),
		many: words('Give the word for many.'),
	}),

	/** How the numbers on the map came about, in a sentence for its caption. */
	mapNote: sentence('Say in a sentence what the map shows and what it does not.'),

	/** The part of the world that the map draws large. */
	focus: record({
		/** What that part is called; the map of it by itself has an address made of its letters. */
		title: words('Name the region that is drawn large.'),
		/** Its edges in degrees: [west, south, east, north]. */
		bounds: z.tuple(
			[edge('western', 180), edge('southern', 90), edge('eastern', 180), edge('northern', 90)],
			'Give the edges as [west, south, east, north] in degrees.',
		),
	}),

	/** Where our rules are set out, by id of a page in content/pages/ and a heading in it. */
	policies: record({
		/** How we work. */
		method: words('Give the page, e.g. method.'),
		/** How we correct. */
		corrections: words('Give the page and heading, e.g. method#corrections.'),
		/** How we treat unnamed sources and private people. */
		privacy: words('Give the page and heading, e.g. method#people.'),
	}),
});

export type Site = z.infer<typeof siteSchema>;
