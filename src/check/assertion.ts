/** Words of which a reader asks who says so. */
export interface Assertion {
	kind: 'number' | 'certainty' | 'superlative';
	/** The words themselves. */
	found: string;
	/** Where they begin in the text. */
	index: number;
}

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Parts of laws, papers and papers’ pages. */
const PART =
	'(?:Acts?|Annex|Articles?|Bill|Case|Channel|Chapters?|Class|Clauses?|Convention|Figures?|Grade|Nos?\\.|Notes?|Parts?|Phase|Protocol|Resolution|Room|Route|Rules?|Sections?|Tables?|Type|Version|Volume|article|chapter|pages?|paragraphs?|paras?|pp?\\.|section)';

/** Digits that count nothing: dates, times, ordinals, parts of laws, and names as G7, 5G and COVID-19. */
const countless = [
	String.raw`\b\d{1,2}(?:st|nd|rd|th)\b`,
	String.raw`\b\d{1,2}(?:(?:,|\s?[–-]\s?|\s(?:and|or|to)\s|\s)+\d{1,2})*\s${MONTH}\b`,
	String.raw`\b${MONTH}\s\d{1,2}(?:(?:\s?[–-]\s?|\s(?:and|or|to)\s)\d{1,2})?(?![\d,]*\d)`,
	String.raw`(?<![\d.,€$£¥])\b(?:1[5-9]|20)\d\d(?:s\b|[–/-]\d{2,4})?(?![.,]?\d)(?!\s?(?:%|per cent))`,
	String.raw`\b\d{1,2}:\d\d\b|\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|\b24/7\b|\b9/11\b`,
	String.raw`\b${PART}\s\d[\d.–-]*`,
	String.raw`(?<=\b\p{Lu}{2,}\s)\d+\.\d|(?<=\p{L}-?)\d+|\b\d+(?!(?:bn|k|kg|km|m|pc|x)\b)\p{L}+`,
	String.raw`^\W*\d{1,2}[.)]\s`,
].map((form) => new RegExp(form, 'gu'));

const NUMBER =
	/[€$£¥]?\d+(?:[.,]\d+)*(?:\s?%|\s(?:per cent|thousand|million|billion)\b)?|\b(?:dozens|scores|hundreds|thousands|millions|billions) of\b/iu;

const CERTAINTY =
	/(?<!\b(?:said|says?|stated|marked|labelled|written|printed|seen) )\bclearly\b(?! (?:said|stated|marked|labelled|written|printed|visible|legible|seen)\b)|\b(?:obviously|plainly|definite(?:ly)?|definitively|certainly|surely|doubtless|undoubtedly|conclusively|proven|prove[sd](?! (?:to be|difficult|hard|impossible|elusive|easy)\b)|(?:undeniabl|indisputabl|unquestionabl|unmistakabl|irrefutabl|incontrovertibl)[ey]|(?:no|beyond(?: any| all)?|without(?: a| any)?) doubt)\b/giu;

/** What stands before a word of certainty and takes it back: “not proved”, “whether it was proved”. */
const TAKEN_BACK =
	/\b(?:not|never|no|nobody|none|nor|nothing|neither|cannot|hardly|without|whether|if|unless|until|what|how|who)\b|n[’']t\b/iu;

const SUPERLATIVE =
	/(?<!\bat (?:its |their |the )?)\b(?:largest|biggest|smallest|greatest|highest(?! court)|lowest|longest|shortest|oldest|youngest|newest|earliest|richest|poorest|strongest|weakest|worst|fastest|slowest|deadliest|busiest|heaviest|harshest|toughest|deepest|broadest|widest|best[- ]known|(?<=\bthe )(?:best|least(?= \p{L}))|most(?! (?:likely|probably|often|recently)\b))\b(?! part\b)/iu;

/** The first words of a text, without mark-up, of which a reader asks who says so: a number, a certainty or a superlative. */
export function findAssertion(text: string): Assertion | undefined {
	// A question states nothing.
	const stated = blank(text, /[^.!?;:]*\?/gu);
	const counted = countless.reduce(blank, stated);
	const certain = [...stated.matchAll(CERTAINTY)].find(
		({ index }) => !TAKEN_BACK.test(stated.slice(0, index).replace(/^.*[.!?;:]\s/su, '')),
	);
	const found = [
		describe('number', NUMBER.exec(counted)),
		describe('certainty', certain),
		describe('superlative', SUPERLATIVE.exec(stated)),
	];
	return found.flatMap((one) => one ?? []).toSorted((a, b) => a.index - b.index)[0];
}

function describe(
	kind: Assertion['kind'],
	match: RegExpExecArray | null | undefined,
): Assertion | undefined {
	return match ? { kind, found: match[0], index: match.index } : undefined;
}

/** `text` with blanks for what `form` finds, so that the rest stays where it is. */
export function blank(text: string, form: RegExp): string {
	return text.replace(form, (found) => found.replace(/[^\n]/g, ' '));
}
