import { z } from 'astro/zod';
import { atLeastOne, country, language, passage, sentence } from './fields/field.ts';
import { record } from './fields/record.ts';
import { eachOnce, ref, refs, splitIds } from './fields/ref.ts';

const children = z.unknown().optional().meta({ description: 'The words between the two tags.' });

function caption(message: string) {
	return sentence(message).meta({ description: 'What the figure shows, in a sentence.' });
}

function medium(description: string) {
	return ref('media').meta({ description });
}

/** Codes of countries, with commas between. */
function countries(description: string) {
	return z
		.preprocess(
			(value) => (typeof value === 'string' ? splitIds(value) : value),
			z.array(country).superRefine(eachOnce('Name each country once.')),
		)
		.optional()
		.meta({ description });
}

/** The blocks an editor may write in a story, and what each needs. This listing is the manual; blocks/ renders them. */
export const blockSchemas = {
	/** A note with a source: `<Cite source="ledger-1987" at="para 3" />`. */
	Cite: record({
		source: ref('sources').meta({ description: 'The source.' }),
		at: passage,
	}),

	/** A claim with its standing, speaker, sources and replies: `<Claim id="…" />`. */
	Claim: record({ id: ref('claims').meta({ description: 'The claim.' }) }),

	/** An allegation and what was answered, side by side: `<Reply to="…" />`. */
	Reply: record({ to: ref('claims').meta({ description: 'The claim that is answered.' }) }),

	/** Where sources disagree, and how we read it: `<Disagreement id="…" />`. */
	Disagreement: record({
		id: ref('disagreements').meta({ description: 'The disagreement.' }),
	}),

	/** A small map: `<PlaceMap places="salt-quay, north-quay" caption="…" />`. */
	PlaceMap: record({
		places: atLeastOne(refs('places'), 'Name at least one place.').meta({
			description: 'The places that the map marks.',
		}),
		caption: caption('Give the map a caption, as a sentence.'),
	}),

	/** Events in order: `<Timeline events="…, …" caption="…" />`. */
	Timeline: record({
		events: atLeastOne(refs('events'), 'Name at least one event.').meta({
			description: 'The events, in any order.',
		}),
		caption: caption('Give the timeline a caption, as a sentence.'),
	}),

	/** Events as beats, each with a small map of the places on its day: `<Beats events="…, …" caption="…" />`. */
	Beats: record({
		events: atLeastOne(refs('events'), 'Name at least one event.').meta({
			description: 'The events, in any order.',
		}),
		places: refs('places').optional().meta({
			description:
				'The places that the maps mark; without it, those that at least two of the events name.',
		}),
		caption: caption('Give the beats a caption, as a sentence.'),
	}),

	/** The numbers of claims on one scale: `<Figures claims="…, …" caption="…" />`. */
	Figures: record({
		claims: refs('claims')
			.refine((list) => list.length > 1, 'Name at least two claims to compare.')
			.meta({ description: 'The claims whose numbers are compared.' }),
		caption: caption('Give the figure a caption, as a sentence.'),
	}),

	/** What each country’s authorities looked for, found and did, row by row: `<Outcomes caption="…" />`; or how many did what, as bars: `<Outcomes as="bars" caption="…" />`. */
	Outcomes: record({
		as: z
			.enum(['table', 'bars'], 'Choose one of: table, bars. Without it, it is a table.')
			.optional()
			.meta({
				description:
					'Whether it is a table, or draws how many countries did what; a table, if it does not say.',
			}),
		caption: caption('Give the table a caption, as a sentence.'),
		countries: countries(
			'The countries that have a row; without it, each that a place or an event is in.',
		),
		except: countries('Countries that have no row.'),
	}),

	/** A photograph, a drawing or a screenshot: `<Photo id="old-quay" />`. One that a story begins with is also the one for sharing. */
	Photo: record({ id: medium('The picture.') }),

	/** Several pictures side by side: `<Gallery ids="old-quay, new-quay" />`. */
	Gallery: record({
		ids: refs('media')
			.refine((list) => list.length > 1, 'Name at least two pictures. One alone is a <Photo>.')
			.meta({ description: 'The pictures, in order.' }),
	}),

	/** A page of a paper, with its words: `<Document id="the-letter" page="2" />`. */
	Document: record({
		id: medium('The paper.'),
		page: z
			.string()
			.regex(/^[1-9]\d*$/, 'Give the number of the page, counted from 1.')
			.optional()
			.meta({ description: 'The number of the page; without it, the whole paper.' }),
	}),

	/** A sound, with what is heard: `<Audio id="the-call" />`. */
	Audio: record({ id: medium('The sound.') }),

	/** A video of our own, with what is heard: `<Video id="the-quay-at-night" />`. */
	Video: record({ id: medium('The video.') }),

	/** What is not known, in its own words: `<Unknown>…</Unknown>`. */
	Unknown: record({ children }),

	/** A few exact words: `<Quote speaker="harbour-board" source="…">completely false</Quote>`. */
	Quote: record({
		speaker: ref('actors').meta({ description: 'Whose words they are.' }),
		source: ref('sources').meta({ description: 'Where they are printed.' }),
		at: passage,
		language: language
			.optional()
			.meta({ description: 'The language of the words, where it is not that of the pages.' }),
		children,
	}),

	/** A link to a place: `<Place id="salt-quay" />`. */
	Place: record({ id: ref('places').meta({ description: 'The place.' }), children }),

	/** A link to a person or an organisation: `<Actor id="harbour-board" />`. */
	Actor: record({
		id: ref('actors').meta({ description: 'The person or organisation.' }),
		children,
	}),
} as const;

export type BlockName = keyof typeof blockSchemas;
