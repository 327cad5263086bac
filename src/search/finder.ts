import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Result, ResultKind } from './result.ts';
import { findHidden, type Hidden } from './hidden.ts';
import type { SearchQuery } from './searchquery.ts';
import { isUnspaced, listTerms } from './terms.ts';

/** What a search finds. */
export interface Found {
	/** The best first, each with the words that found it and that are not among those shown. */
	results: (Result & Hidden)[];
	/** How they were found: with all words, with words spelt alike, or with some of the words. */
	how: 'all' | 'alike' | 'some';
	/** How many there are of each kind, whatever kind is asked for. */
	counts: ReadonlyMap<ResultKind, number>;
}

/** How much more a word counts in a title than in the rest of a page. */
const boost = { title: 4, names: 4, head: 3, where: 3, note: 0.5, text: 1 };

/** What is called by the word itself comes before what speaks of it: a city before what a minister says of an office there. */
const NAMED = 2;
const named: readonly ResultKind[] = ['places', 'countries', 'actors'];

function isNameOf(term: string, { kind, title }: Result): boolean {
	return named.includes(kind) && listTerms(title)[0] === term;
}

/** Two letters that changed places are the likeliest slip: “Oldpotr” is “Oldport”. */
const SWAPPED = 2;

function sortLetters(term: string): string {
	return [...term].sort().join('');
}

/** Ways to search, each of which is tried where those before it find nothing. */
const ways: [Found['how'], SearchOptions][] = [
	['all', { combineWith: 'AND' }],
	['alike', { combineWith: 'AND', fuzzy: allowedSlips }],
	['some', { combineWith: 'OR', fuzzy: allowedSlips }],
];

/**
 * Indexes results and returns a function that finds those asked for; a word finds those that begin with it, too. It indexes
 * some at a time, so that a reader can type meanwhile. `idle` words, as “the” and “of”, are passed over where there are others.
 */
export async function createFinder(
	results: readonly Result[],
	idle: ReadonlySet<string>,
): Promise<(query: SearchQuery) => Found> {
	/** The letters of each word that is asked for with slips, in order. */
	let swapped: readonly string[] = [];
	const index = new MiniSearch<Result & { id: number }>({
		fields: Object.keys(boost),
		tokenize: listTerms,
		processTerm: (term) => term,
		searchOptions: {
			boost,
			prefix: isPrefix,
			weights: { fuzzy: 0.45, prefix: 0.6 },
			tokenize: (text) => text.split(' '),
			boostDocument(id, term) {
				const result = results[id as number];
				const nearness = swapped.includes(sortLetters(term)) ? SWAPPED : 1;
				return result ? nearness * result.weight * (isNameOf(term, result) ? NAMED : 1) : 1;
			},
		},
	});
	await index.addAllAsync(
		results.map((result, id) => ({ ...result, id })),
		{ chunkSize: 200 },
	);
	const read = (hit: SearchResult) =>
		results.slice(hit.id, hit.id + 1).map((result) => ({
			...result,
			/** Looked for once it is shown: of hundreds of results few are. */
			get hidden() {
				return findHidden(result, hit);
			},
		}));
	return (query) => {
		const terms = listTelling(query.q, idle);
		const filter = (result: Result | undefined) => isAsked(result, query);
		if (terms.length === 0)
			return count(
				results.filter(filter).map((result) => ({ ...result, hidden: [] })),
				query,
			);
		for (const [how, options] of ways) {
			swapped = how === 'all' ? [] : terms.map(sortLetters);
			const hits = index.search(terms.join(' '), {
				...options,
				filter: ({ id }) => filter(results[id as number]),
			});
			if (hits.length > 0) return count(hits.flatMap(read), query, how);
		}
		return count([], query);
	};
}

/** Counts what was found by kind, and leaves those of the kind that is asked for. */
function count(all: Found['results'], { kind }: SearchQuery, how: Found['how'] = 'all'): Found {
	const counts = new Map<ResultKind, number>();
	for (const result of all) counts.set(result.kind, (counts.get(result.kind) ?? 0) + 1);
	return { results: kind ? all.filter((result) => result.kind === kind) : all, how, counts };
}

function listTelling(text: string, idle: ReadonlySet<string>): string[] {
	const all = [...new Set(listTerms(text))];
	const telling = all.filter((term) => !idle.has(term));
	return telling.length > 0 ? telling : all;
}

/** Too much begins as a short word or number does. */
function isPrefix(term: string): boolean {
	return isUnspaced(term) || term.length > (/\d/.test(term) ? 2 : 1);
}

/** How many letters of a word may be wrong. Another number is another fact. */
function allowedSlips(term: string): number | false {
	if (/\d/.test(term) || isUnspaced(term) || term.length < 4) return false;
	return term.length < 6 ? 1 : 2;
}

function isAsked(result: Result | undefined, { country, status, year }: SearchQuery): boolean {
	return (
		result !== undefined &&
		(!country || result.countries.includes(country)) &&
		(!status || result.statuses.includes(status)) &&
		(!year || result.years.includes(year))
	);
}
