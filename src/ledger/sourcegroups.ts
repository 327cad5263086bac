import type { Entry } from './entry.ts';

type Source = Entry<'sources'>;

/** The sources of a kind, by their languages. */
interface SourceKind {
	/** The id of its heading. */
	id: string;
	/** What many such sources are called. */
	plural: string;
	count: number;
	/** The language of most of them first; their order within it stays. */
	languages: { tongue: string; sources: Source[] }[];
}

/** Groups sources by kind and then by language, the largest groups first. Variants of a language count as one. */
export function groupSources(sources: readonly Source[]): SourceKind[] {
	const kinds = Map.groupBy(sources, ({ kind }) => kind);
	return [...kinds]
		.map(([kind, some]) => ({
			...{ id: `kind-${kind.id}`, plural: kind.data.plural, count: some.length },
			languages: [...Map.groupBy(some, ({ data }) => new Intl.Locale(data.language).language)]
				.map(([tongue, sources]) => ({ tongue, sources }))
				.sort((a, b) => b.sources.length - a.sources.length || (a.tongue < b.tongue ? -1 : 1)),
		}))
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
