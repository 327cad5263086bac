import { actColumns } from '../../ledger/outcomecolumn.ts';
import { isCountry } from '../geography/isocode.ts';
import { capitalise, type Problem } from '../problem.ts';
import { isFolderReadable, listRecords, problemAt, type Content } from '../content.ts';
import { listBlockCountries } from './countrycode.ts';

/**
 * Finds countries that a table of outcomes names although nothing is in them; and, where there is such a table, events of
 * which it can say too little.
 */
export function findOutcomeMistakes(content: Content): Problem[] {
	const tables = content.records.flatMap(({ file, body }) =>
		(body?.blocks ?? [])
			.filter(({ name }) => name === 'Outcomes')
			.flatMap((block) => ({ file, codes: listBlockCountries(block) })),
	);
	if (tables.length === 0) return [];
	const known = findCountries(content);
	return [
		...tables.flatMap(({ file, codes }) =>
			codes
				.filter(({ code }) => isCountry(code) && known && !known.has(code))
				.map(({ code, position }) => ({
					file,
					...position,
					wrong: `No place and no event is in “${code}”, so the table has no row for it.`,
					fix: `Take “${code}” out, or give it to a place or an event.`,
				})),
		),
		...findUntold(content),
	];
}

/** The countries that places and events are in; undefined while some of them can’t be read. */
function findCountries(content: Content): Set<string> | undefined {
	if (!isFolderReadable(content, 'places') || !isFolderReadable(content, 'events'))
		return undefined;
	return new Set([
		...listRecords(content, 'places').flatMap(({ data }) => data.country ?? []),
		...listRecords(content, 'events').flatMap(({ data }) => data.countries ?? []),
	]);
}

/** Finds acts of authorities for which the table has no words but the kind of act. */
function findUntold(content: Content): Problem[] {
	const kinds = new Map(listRecords(content, 'actors').map(({ id, data }) => [id, data.kind]));
	const isPrivate = (actor = '') => /^(organisation|outlet)$/.test(kinds.get(actor) ?? '');
	return listRecords(content, 'events')
		.filter(({ data }) => data.kind && actColumns[data.kind] && data.brief === undefined)
		.filter(({ data }) => /^(plea|judgment)$/.test(data.kind ?? '') || !isPrivate(data.actors?.[0]))
		.map((event) => {
			const wrong = `The table of outcomes says of it no more than “${capitalise(event.data.kind ?? '')}”.`;
			const fix = 'Say in a few words under “brief” what happened.';
			return { ...problemAt(event, ['kind'], wrong, fix), level: 'warning' as const };
		});
}
