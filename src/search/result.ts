/** The kinds of results, in the order in which readers see them. */
export const resultKinds = [
	...(['stories', 'places', 'countries', 'claims'] as const),
	...(['disagreements', 'events', 'actors', 'sources'] as const),
];

export type ResultKind = (typeof resultKinds)[number];

/** One thing that the search finds: a record, or a country with its map. */
export interface Result {
	kind: ResultKind;
	/** Its address on the site. */
	address: string;
	/** What stands before the title, so that it can stand alone: who says so, or when it happened. May be empty. */
	head: string;
	title: string;
	/** The BCP 47 code of the title’s language where that is not the language of the site; otherwise empty. */
	language: string;
	/** What stands below the title: of a claim its standing, and who answers it. */
	note: string;
	/** The places that it is about. */
	where: string;
	/** Its names in other scripts and spellings, which find it too. */
	names: string;
	/** Further words of its page by which it is found. They are not shown as a text. */
	text: string;
	/** How much it counts beside others that have the same words. */
	weight: number;
	/** The codes of its countries. */
	countries: string[];
	/** The ids of a place’s statuses; of a claim its standing, as `standingFilter` writes it. */
	statuses: string[];
	years: string[];
}

/** A standing as a filter has it. No id of a status holds a dot. */
export const standingFilter = (standing: string): string =>
	`claim.${standing.replaceAll(' ', '-')}`;
