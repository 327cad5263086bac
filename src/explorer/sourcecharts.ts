import type { Ledger } from '../ledger/join.ts';
import { groupSources } from '../ledger/sourcegroups.ts';
import { listSourcePages, type SourcePage } from '../ledger/sourcepages.ts';
import { nameLanguage } from '../lib/language.ts';
import { toPage } from '../lib/url.ts';
import * as words from '../words/words.ts';
import { countLanguages, countSourceTiers } from './countrecord.ts';
import type { ChartKind } from './shownchart.ts';

/** Charts of sources. */
export const sourceCharts = {
	/** The reliability of the sources of a page. */
	sources: {
		ids: (ledger) => listKindPages(ledger).map(({ path }) => path),
		show: (ledger, id) => {
			const shown = listKindPages(ledger).find(({ path }) => path === id);
			if (!shown) return undefined;
			const counts = countSourceTiers(shown.all);
			return { page: toPage(`sources/${id}`), of: nameSources(ledger, shown), counts };
		},
	},
	/** The languages of the sources of a kind, by the id of the kind. */
	languages: {
		ids: (ledger) => ledger.all('source-kinds').map(({ id }) => id),
		show: (ledger, id) => {
			const sources = ledger.all('sources').filter(({ data }) => data.kind === id);
			if (sources.length === 0) return undefined;
			const counts = countLanguages(sources, ledger.site.language);
			const of = ledger.get('source-kinds', id).data.plural;
			return { page: toPage('sources/'), of, counts };
		},
	},
} satisfies Record<string, ChartKind>;

/** What a page of sources is called. */
function nameSources(ledger: Ledger, { kind, tongue, letter }: SourcePage): string {
	const { plural } = ledger.get('source-kinds', kind).data;
	const language = tongue && nameLanguage(tongue, ledger.site.language);
	return words.titleSources({ kind: plural, language, letter, number: 1 });
}

/** The first page of each kind, language and letter of sources. */
function listKindPages(ledger: Ledger) {
	return groupSources(ledger.all('sources'))
		.flatMap(({ kind, languages }) => listSourcePages(kind, languages))
		.filter(({ number }) => number === 1);
}
