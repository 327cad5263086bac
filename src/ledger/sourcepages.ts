import { pageByLetter } from '../lib/atoz.ts';
import type { ListedSource } from './sourcegroups.ts';

/** The largest number of sources on the page of a kind, and on that of a language. */
const MOST = { kind: 120, language: 200 };

/** A page that lists sources: those of a kind, of a language within it, of a letter within that. */
export interface SourcePage<Rec extends ListedSource = ListedSource> {
	/** Its address below that of the sources: `kind/report/`, `kind/report/nl/`, `kind/report/nl/g/2/`. */
	path: string;
	kind: string;
	/** The language that it is about, if it is one, and the letter. */
	tongue: string | undefined;
	letter: string | undefined;
	number: number;
	last: number;
	/** All sources that it lists, or leads to. */
	all: Rec[];
	/** What it lists, by language or by letter; the parts that have pages of their own come with their address and no sources. */
	parts: { name: string; count: number; path: string | undefined; sources: Rec[] }[];
}

/** The part of an address that stands for a kind, by its id. */
export function kindPath(kind: string): string {
	return `kind/${kind}/`;
}

/** Lists the pages of the sources of one kind, which come by language. */
export function listSourcePages<Rec extends ListedSource>(
	kind: string,
	languages: readonly { tongue: string; sources: Rec[] }[],
): SourcePage<Rec>[] {
	const own = findLong(languages);
	const path = kindPath(kind);
	const parts = languages.map(({ tongue, sources }) => ({
		...{ name: tongue, count: sources.length },
		...(own.some((one) => one.sources === sources)
			? { path: `${path}${tongue}/`, sources: [] }
			: { path: undefined, sources }),
	}));
	const all = languages.flatMap(({ sources }) => sources);
	const page = { path, kind, tongue: undefined, letter: undefined, number: 1, last: 1, all, parts };
	return [page, ...own.flatMap((one) => listLanguagePages({ ...one, kind }))];
}

/** The languages that a page of their kind has no room for: the largest. */
function findLong<Group extends { sources: readonly unknown[] }>(
	languages: readonly Group[],
): Group[] {
	let room = MOST.kind;
	const small = languages
		.toSorted((a, b) => a.sources.length - b.sources.length)
		.filter(({ sources }) => (room -= sources.length) >= 0);
	return languages.filter((one) => !small.includes(one));
}

function listLanguagePages<Rec extends ListedSource>(group: {
	kind: string;
	tongue: string;
	sources: Rec[];
}): SourcePage<Rec>[] {
	const { kind, tongue, sources } = group;
	const path = `${kindPath(kind)}${tongue}/`;
	return pageByLetter(sources, ({ data }) => data.publisher, MOST.language).map((page) => ({
		...{ ...page, kind, tongue, path: path + page.path },
		all: page.letter ? page.parts.flatMap(({ items }) => items) : sources,
		parts: page.parts.map((part) => ({
			...{ name: part.letter, count: part.count, sources: part.items },
			path: part.path && path + part.path,
		})),
	}));
}
