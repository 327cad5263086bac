import * as words from '../words/words.ts';

/** What bars of the record show. */
export interface RecordCounts {
	/** Which are the longest, and how much of all that is. */
	finding: string;
	/** What is counted, how many there are in all, and which of them have bars, if not all do. */
	title: string;
	/** The same for a list of all. */
	whole: string;
	/** Each part with the page that lists it, if one does. */
	items: { text: string; count: number; href?: string }[];
}

/** A part of what is counted, and what it is called in a sentence. */
export type Part = RecordCounts['items'][number] & { said: string };

/** What the parts are parts of. */
interface Whole {
	/** What is counted. */
	title: string;
	/** How many there are in all. */
	all: string;
	/** How many bars there are at most; the rest is one of them, if it has a name, or the title says that it is left out. */
	most?: number;
	others?: (many: number) => string;
	cut?: (title: string, most: number) => string;
}

/** Counts the parts of a whole. */
export function tellCounts(
	parts: readonly Part[],
	{ title: whole, all, most = Infinity, others, cut }: Whole,
): RecordCounts {
	const each = Math.max(0, ...parts.map(({ count }) => count));
	const longest = parts.filter(({ count }) => count === each);
	const isLevel = longest.length > 1 && longest.length === parts.length;
	const isAlone = parts.filter(({ count }) => count > 0).length === 1;
	const names = longest.map(({ said }) => said);
	const bars = parts.map(({ said: _, ...bar }) => bar);
	const items = others ? joinOthers(bars, most, others) : bars.slice(0, most);
	const title = cut && parts.length > most ? cut(whole, most) : whole;
	return { finding: words.tellMost({ names, each, all, isLevel, isAlone }), title, whole, items };
}

/** The first of many, and the others together, so that all are counted. */
function joinOthers(
	bars: RecordCounts['items'],
	most: number,
	name: (others: number) => string,
): RecordCounts['items'] {
	if (bars.length <= most) return bars;
	const others = bars.slice(most - 1);
	const count = others.reduce((sum, one) => sum + one.count, 0);
	return [...bars.slice(0, most - 1), { text: name(others.length), count }];
}

/** A part whose label stands in the sentence as it is. */
export function namePart(text: string, count: number): Part {
	return { text, count, said: words.nameMost.label(text) };
}
