import type { SearchResult } from 'minisearch';
import type { Result } from './result.ts';
import { listTerms } from './terms.ts';

/** The words that found a result and are not among those shown, as its page writes them. */
export interface Hidden {
	hidden: string[];
}

/** How many of them a reader is shown. */
const MOST = 3;

/** The fields of a result that no reader sees. */
const unseen = ['text', 'names'];

/** Finds why a result is one, where what is shown of it does not say so. */
export function findHidden(
	{ text, names }: Result,
	{ match, queryTerms }: Pick<SearchResult, 'match' | 'queryTerms'>,
): Hidden['hidden'] {
	const terms = Object.keys(match);
	const isSeen = (term: string) => match[term]?.some((field) => !unseen.includes(field)) ?? false;
	const seen = terms.filter(isSeen);
	const missing = queryTerms.filter((asked) => !seen.some((term) => term.startsWith(asked)));
	const hidden = terms
		.filter((term) => !isSeen(term))
		.filter((term) => seen.length === 0 || missing.some((asked) => term.startsWith(asked)));
	const written = `${names} ${text}`.match(/[\p{L}\p{N}\p{M}]+(?:[.,’'][\p{L}\p{N}]+)*/gu) ?? [];
	const found = hidden.flatMap(
		(term) => written.find((word) => listTerms(word).includes(term)) ?? [],
	);
	return [...new Set(found)].slice(0, MOST);
}
