import { toTongue } from '../lib/language.ts';
import type { Entry } from './entry.ts';

/** What is needed of a source to list it. */
export interface ListedSource {
	id: string;
	data: Pick<Entry<'sources'>['data'], 'kind' | 'language' | 'publisher'>;
}

/** The sources of a kind, by their languages. */
interface SourceKind<Source extends ListedSource> {
	/** The id of its heading. */
	id: string;
	/** The id of the kind. */
	kind: string;
	count: number;
	/** The language of most of them first; their order within it stays. */
	languages: { tongue: string; sources: Source[] }[];
}

/** Groups sources by kind and then by language, the largest groups first. Variants of a language count as one. */
export function groupSources<Source extends ListedSource>(
	sources: readonly Source[],
): SourceKind<Source>[] {
	const kinds = Map.groupBy(sources, ({ data }) => data.kind);
	return [...kinds]
		.map(([kind, some]) => ({
			...{ id: `kind-${kind}`, kind, count: some.length },
			languages: [...Map.groupBy(some, ({ data }) => toTongue(data.language))]
				.map(([tongue, sources]) => ({ tongue, sources }))
				.sort((a, b) => b.sources.length - a.sources.length || (a.tongue < b.tongue ? -1 : 1)),
		}))
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
