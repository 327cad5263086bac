import { pageByLetter, type LetterPage } from '../lib/atoz.ts';
import { compareFolded } from '../lib/fold.ts';
import { toMapPage, toPage, toRecord } from '../lib/url.ts';
import type { Ledger } from './join.ts';
import { groupSources } from './sourcegroups.ts';
import { listSourcePages } from './sourcepages.ts';

/** The largest number of names on a page. */
const MOST = 600;

/** What bears a name, and where it is shown. */
export type Bearer = { href: string } & (
	| { kind: 'place'; country: string | undefined }
	| { kind: 'country' }
	| { kind: 'actor'; is: string }
	| { kind: 'publisher'; sources: number }
);

/** A name with all that bears it. */
export interface IndexedName {
	name: string;
	bearers: Bearer[];
}

/** Lists the pages of all names, from A to Z. */
export function listNamePages(ledger: Ledger): LetterPage<IndexedName>[] {
	return pageByLetter(listNames(ledger), ({ name }) => name, MOST);
}

/** Lists every place, country, actor and publisher of a source by name, each name once. */
export function listNames(ledger: Ledger): IndexedName[] {
	const named = [
		...listPlaces(ledger),
		...ledger
			.all('actors')
			.map(({ id, data, kind }): [string, Bearer] => [
				data.name,
				{ kind: 'actor', is: kind.data.label, href: toRecord('actors', id) },
			]),
		...listPublishers(ledger),
	];
	return [...Map.groupBy(named, ([name]) => name)]
		.map(([name, pairs]) => ({ name, bearers: pairs.map(([, bearer]) => bearer) }))
		.sort((a, b) => compareFolded(a.name, b.name));
}

function listPlaces(ledger: Ledger): [string, Bearer][] {
	const places = ledger.all('places');
	const codes = new Set(places.flatMap(({ data }) => data.country ?? []));
	return [
		...places.map(({ id, data }): [string, Bearer] => {
			const country = data.country && ledger.countryName(data.country);
			return [data.city, { kind: 'place', country, href: toRecord('places', id) }];
		}),
		...[...codes].map((code): [string, Bearer] => [
			ledger.countryName(code),
			{ kind: 'country', href: toMapPage(code.toLowerCase()) },
		]),
	];
}

/** Each publisher leads to the first of its sources in the list that has most of them. */
function listPublishers(ledger: Ledger): [string, Bearer][] {
	const pages = groupSources(ledger.all('sources')).flatMap(({ kind, languages }) =>
		listSourcePages(kind, languages),
	);
	const listed = pages.flatMap(({ path, parts }) =>
		parts.flatMap(({ sources }) => sources.map((source) => ({ source, path }))),
	);
	const publishers = Map.groupBy(listed, ({ source }) => source.data.publisher);
	return [...publishers].map(([name, some]) => {
		const [most = []] = [...Map.groupBy(some, ({ path }) => path).values()].sort(
			(a, b) => b.length - a.length,
		);
		const { path, source } = most[0] ?? some[0] ?? {};
		const href = toPage(`sources/${path}#${source?.id}`);
		return [name, { kind: 'publisher', sources: some.length, href }];
	});
}
