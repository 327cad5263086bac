import { z } from 'astro/zod';
import { atLeastOne, sentence, words } from './fields/field.ts';
import { record } from './fields/record.ts';
import { ref, refs } from './fields/ref.ts';

/** The words an editor may write in a story, and what each needs. This listing is the manual. */
export const blockSchemas = {
	/** A note with a source: `<Cite source="ledger-1987" at="para 3" />`. */
	Cite: record({
		source: ref('sources'),
		at: words('Say where in the source to look.').optional(),
	}),

	/** A claim with its standing, speaker, sources and replies: `<Claim id="…" />`. */
	Claim: record({ id: ref('claims') }),

	/** An allegation and what was answered, side by side: `<Reply to="…" />`. */
	Reply: record({ to: ref('claims') }),

	/** Where sources disagree, and how we read it: `<Disagreement id="…" />`. */
	Disagreement: record({ id: ref('disagreements') }),

	/** A small map: `<PlaceMap places="salt-quay, north-quay" caption="…" />`. */
	PlaceMap: record({
		places: atLeastOne(refs('places'), 'Name at least one place.'),
		caption: sentence('Give the map a caption, as a sentence.'),
	}),

	/** Events in order: `<Timeline events="…, …" caption="…" />`. */
	Timeline: record({
		events: atLeastOne(refs('events'), 'Name at least one event.'),
		caption: sentence('Give the timeline a caption, as a sentence.'),
	}),

	/** The numbers of claims on one scale: `<Figures claims="…, …" caption="…" />`. */
	Figures: record({
		claims: refs('claims').refine(
			(list) => list.length > 1,
			'Name at least two claims to compare.',
		),
		caption: sentence('Give the figure a caption, as a sentence.'),
	}),

	/** What is not known, in its own words: `<Unknown>…</Unknown>`. */
	Unknown: record({ children: z.unknown().optional() }),

	/** A few exact words: `<Quote speaker="harbour-board" source="…">completely false</Quote>`. */
	Quote: record({
		speaker: ref('actors'),
		source: ref('sources'),
		at: words('Say where in the source to look.').optional(),
		children: z.unknown().optional(),
	}),

	/** A link to a place: `<Place id="salt-quay" />`. */
	Place: record({ id: ref('places'), children: z.unknown().optional() }),

	/** A link to a person or an organisation: `<Actor id="harbour-board" />`. */
	Actor: record({ id: ref('actors'), children: z.unknown().optional() }),
} as const;

export type BlockName = keyof typeof blockSchemas;

/** What a block needs, or nothing where there is no such block. */
export function findBlockSchema(name: string): z.ZodObject | undefined {
	return Object.hasOwn(blockSchemas, name) ? blockSchemas[name as BlockName] : undefined;
}
